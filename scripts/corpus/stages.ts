import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import type { Finding } from "../../src/core/check/rule";
import type { Draft } from "../../src/core/draft/draft";
import { parseDraft } from "../../src/core/draft/parse-draft";
import type { FontLibrary } from "../../src/core/host";
import { layoutDraft } from "../../src/core/layout/layout-draft";
import type { Page } from "../../src/core/layout/page";
import { documentInformation } from "../../src/core/render/document";
import { NO_LAYOUTS } from "../../src/core/render/own-layouts";
import { STANDARD_STYLE } from "../../src/core/standard/house-style";
import { OUTPUT_FORMATS, type OutputFormat, type RenderInput } from "../../src/node/output/formats";

/** What became of one document. */
export interface StagesResult {
  readonly findings: readonly Finding[];
  readonly pages: readonly Page[];
  readonly files: ReadonlyMap<OutputFormat, Uint8Array | string>;
}

/** How long each stage took in all, in ms. */
export type StageTimes = Map<string, number>;

/** What renderers need; without it drafts are read, laid out and checked only. */
export interface Rendering {
  readonly fonts: FontLibrary;
}

/** Takes a draft through every stage, as the command line and the editor do; adds the time of each to `times`. */
export function runStages(source: string, rendering: Rendering | undefined, times: StageTimes): StagesResult {
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const draft = timed("parse", () => parseDraft(source));
  const pages = timed("layout", () => layoutDraft(draft));
  const findings = timed("check", () => checkDraft(draft, NO_PROFILE, { log: failAtOnce, pagesOf: () => pages }));
  const files = rendering ? render(draft, pages, rendering, timed) : [];
  return { findings, pages, files: new Map(files) };
}

function render(
  draft: Draft,
  pages: readonly Page[],
  { fonts }: Rendering,
  timed: <T>(stage: string, work: () => T) => T,
): readonly (readonly [OutputFormat, Uint8Array | string])[] {
  const information = documentInformation(draft, pages);
  const input: RenderInput = {
    draft,
    pages,
    drawn: pages,
    isPreprinted: false,
    information,
    fonts,
    pictures: () => undefined,
    houseStyle: STANDARD_STYLE,
    layouts: NO_LAYOUTS,
  };
  const formats = Object.entries(OUTPUT_FORMATS) as [OutputFormat, (typeof OUTPUT_FORMATS)[OutputFormat]][];
  return formats.map(([format, { render }]) => [format, timed(format, () => render(input).content)] as const);
}

/** A rule that fails costs a user only its own findings; here it counts as a failure. */
function failAtOnce(_level: string, message: string, data: Readonly<Record<string, unknown>> = {}): never {
  const { rule, error } = data;
  throw new Error(`${message}: ${rule}`, { cause: error });
}
