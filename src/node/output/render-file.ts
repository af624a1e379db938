import path from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Draft } from "../../core/draft/draft";
import { parseDraft } from "../../core/draft/parse-draft";
import type { Host } from "../../core/host";
import { layoutDraft } from "../../core/layout/layout-draft";
import type { Notice } from "../../core/notice";
import { type FinalPaperSettings, finalPaperName } from "../../core/profile/final-papers";
import { documentInformation } from "../../core/render/document";
import { NO_LAYOUTS } from "../../core/render/own-layouts";
import { withoutLetterhead } from "../../core/render/preprinted";
import { readOwnLayouts } from "../../core/render/read-own-layouts";
import type { TemplateError } from "../../core/templating/template-error";
import { lazy } from "../../core/text/lazy";
import type { OfficeFiles } from "../office-files";
import { pictureSizes } from "../picture-sizes";
import { type WholeFile, writeWhole } from "../write-whole";
import { OUTPUT_FORMATS, type OutputFormat, type RenderInput } from "./formats";
import { guardChangedFiles } from "./guard";
import { unfilledNotices } from "./unfilled";

export interface RenderRequest {
  /** The draft's file, which names the results; it is not opened. */
  readonly source: string;
  /** The draft's text, saved or not. */
  readonly text: string;
  readonly formats: readonly OutputFormat[];
  /** Where the results go; the draft's own folder when it is absent. */
  readonly outputFolder?: string;
  /** What they are called; as the draft's file when it is absent, and where the draft does not say it. */
  readonly naming?: FinalPaperSettings;
  /** Told where the results will go before any is made; may refuse by throwing. */
  readonly onTargets?: (targets: readonly Target[]) => void;
  /** Whether the paper bears the letterhead already (套打): the red parts stay blank and keep their place. */
  readonly isPreprinted?: boolean;
  /** Whether a file may be lost that somebody has changed or gongwen did not write. */
  readonly overwrite?: boolean;
  readonly host: Host;
  /** The files of the office's own layouts, if it has any. */
  readonly layoutFiles?: OfficeFiles;
  readonly signal?: AbortSignal;
  /** Called before each format is rendered. */
  readonly onStep?: (format: OutputFormat) => void;
  /** Lets others have their turn before each format and before the writing, so that the signal may come; short if absent. */
  readonly pause?: () => Promise<void>;
}

/** A file that a rendering writes. */
export interface Target {
  readonly format: OutputFormat;
  readonly path: string;
}

export interface RenderOutcome {
  /** The number of pages. */
  readonly pages: number;
  readonly files: readonly Target[];
  /** Each thing to know once, however many formats say it. */
  readonly notices: readonly Notice[];
}

/**
 * Renders a draft to files, each written whole or not at all, and none before all are ready and may be written.
 * @throws UserError when a file cannot be written or would be lost; the signal's reason when it is aborted
 */
export async function renderFile(request: RenderRequest): Promise<RenderOutcome> {
  const { formats, host, signal, pause = nextTurn } = request;
  const mayGoOn = async () => {
    await pause();
    signal?.throwIfAborted();
  };
  const draft = parseDraft(request.text);
  const targets = formats.map((format) => ({ format, path: outputPath(request, draft, format) }));
  request.onTargets?.(targets);
  if (!request.overwrite) {
    guardChangedFiles(targets.map(({ format, path }) => ({ path, isOwn: OUTPUT_FORMATS[format].isOwn })));
  }
  const pictures = remembered(host.readPicture);
  const { houseStyle, fonts } = host;
  const pages = layoutDraft(draft, { pictureSize: pictureSizes({ readPicture: pictures }), houseStyle });
  const information = lazy(() => documentInformation(draft, pages, houseStyle));
  const { isPreprinted = false } = request;
  const drawn = isPreprinted ? withoutLetterhead(pages) : pages;
  const notices = new Map<string, Notice>();
  const tell = (notice: Notice) => notices.set(notice.message.zh, notice);
  const broken = ({ userMessage: message }: TemplateError) => tell({ code: "layout-broken", message });
  unfilledNotices(draft, request.source).forEach(tell);
  request.layoutFiles?.problems.forEach(broken);
  const files = request.layoutFiles?.files ?? [];
  const layouts = files.length > 0 ? readOwnLayouts(files, broken) : NO_LAYOUTS;
  const input: RenderInput = {
    draft,
    pages,
    drawn,
    get information() {
      return information();
    },
    fonts,
    pictures,
    houseStyle,
    layouts,
    isPreprinted,
  };
  const rendered: WholeFile[] = [];
  for (const { format, path } of targets) {
    await mayGoOn();
    request.onStep?.(format);
    const result = OUTPUT_FORMATS[format].render(input);
    rendered.push({ path, content: result.content });
    result.notices.forEach(tell);
  }
  await mayGoOn();
  writeWhole(rendered);
  return { pages: pages.length, files: targets, notices: [...notices.values()] };
}

/** The file that a draft is rendered to. */
function outputPath({ source, outputFolder, naming }: RenderRequest, draft: Draft, format: OutputFormat): string {
  const name = (naming && finalPaperName(draft, naming)) ?? path.basename(source).replace(/\.gw$/iu, "");
  return path.join(outputFolder ?? path.dirname(source), name + OUTPUT_FORMATS[format].extension);
}

/** Layout and every format ask for the same pictures. */
function remembered(read: Host["readPicture"]): Host["readPicture"] {
  const known = new Map<string, Uint8Array | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name);
  };
}
