import path from "node:path";
import type { DraftDifference } from "../../core/diff/draft-difference";
import { titleOf } from "../../core/draft/access";
import type { Draft } from "../../core/draft/draft";
import { parseDraft } from "../../core/draft/parse-draft";
import type { Host } from "../../core/host";
import { layoutDraft } from "../../core/layout/layout-draft";
import type { Language, Notice } from "../../core/notice";
import type { DifferenceFrame } from "../../core/render/html/render-difference";
import { loadRenderers, type Renderers } from "../load-renderers";
import { guardChangedFiles } from "../output/guard";
import { pictureSizes } from "../picture-sizes";
import { writeWhole } from "../write-whole";

/** The formats of 花脸稿. */
export type DifferenceFormat = "docx" | "html";

/** A draft as it is compared. */
export interface ComparedDraft {
  readonly text: string;
  /** What it is called. */
  readonly name: string;
}

/** Two drafts, and who made one of the other. */
export interface Comparison {
  readonly before: ComparedDraft;
  readonly after: ComparedDraft;
  readonly author: string;
  /** By the clock on the author's wall, such as 2026-08-04T17:30:00Z; undefined when nobody knows. */
  readonly date: string | undefined;
  readonly language: Language;
}

export interface DifferenceRequest extends Comparison {
  /** The file of the draft after, which names the results. */
  readonly source: string;
  readonly formats: readonly DifferenceFormat[];
  /** Where the results go; the folder of the draft after when it is absent. */
  readonly outputFolder?: string | undefined;
  /** Whether a file may be lost that somebody has changed or gongwen did not write. */
  readonly overwrite?: boolean;
  readonly host: Host;
}

export interface DifferenceOutcome {
  readonly files: readonly string[];
  /** How much has changed, in a sentence without its full stop. */
  readonly summary: string;
  readonly notices: readonly Notice[];
}

/** Both drafts as they were read, and what became of the one on the way to the other. */
interface Compared {
  readonly before: Draft;
  readonly after: Draft;
  readonly difference: DraftDifference;
}

interface Format {
  readonly render: (
    request: DifferenceRequest,
    compared: Compared,
    renderers: Renderers,
  ) => { readonly content: Uint8Array | string; readonly notices: readonly Notice[] };
  readonly isOwn: (bytes: Uint8Array, renderers: Renderers) => boolean;
}

/** How each format is written and recognised. */
const FORMATS: Readonly<Record<DifferenceFormat, Format>> = {
  docx: {
    render({ host, author, date }, { before, after }, { renderTrackedDocx }) {
      const { readPicture, houseStyle } = host;
      const options = { pictureSize: pictureSizes({ readPicture }), houseStyle };
      const laidOut = (draft: Draft) => ({ draft, pages: layoutDraft(draft, options) });
      const revision = { author, date };
      const result = renderTrackedDocx(laidOut(before), laidOut(after), revision, readPicture, houseStyle);
      return { content: result.bytes, notices: result.notices };
    },
    isOwn: (bytes, { isOwnDocx }) => isOwnDocx(bytes),
  },
  html: {
    render: (request, compared, renderers) => ({
      content: renderers.signedHtml(pageOf(request, compared, renderers)),
      notices: [],
    }),
    isOwn: (bytes, { isOwnHtml }) => isOwnHtml(bytes),
  },
};

/** The words of the formats, in the order in which they are offered. */
export const DIFFERENCE_FORMATS = Object.keys(FORMATS) as readonly DifferenceFormat[];

/**
 * Writes what became of one draft on the way to another, all files whole or none.
 * @throws UserError when a file cannot be written or would be lost
 */
export async function writeDifference(request: DifferenceRequest): Promise<DifferenceOutcome> {
  const { source, formats, outputFolder = path.dirname(source) } = request;
  const renderers = await loadRenderers();
  const targets = formats.map((format) => ({ format, path: path.join(outputFolder, differenceName(source, format)) }));
  if (!request.overwrite) {
    const isOwn = (format: DifferenceFormat) => (bytes: Uint8Array) => FORMATS[format].isOwn(bytes, renderers);
    guardChangedFiles(targets.map((target) => ({ path: target.path, isOwn: isOwn(target.format) })));
  }
  const compared = compare(request, renderers);
  const rendered = targets.map((target) => ({
    path: target.path,
    ...FORMATS[target.format].render(request, compared, renderers),
  }));
  writeWhole(rendered);
  return {
    files: targets.map((target) => target.path),
    summary: renderers.differenceSummary(compared.difference, request.language),
    notices: rendered.flatMap(({ notices }) => notices),
  };
}

/** What became of the draft as a page; `frame` is what an editor that shows it adds. */
export async function differencePage(comparison: Comparison, frame: DifferenceFrame): Promise<string> {
  const renderers = await loadRenderers();
  return pageOf(comparison, compare(comparison, renderers), renderers, frame);
}

function compare({ before: old, after: fresh }: Comparison, { diffDrafts }: Renderers): Compared {
  const [before, after] = [parseDraft(old.text), parseDraft(fresh.text)];
  return { before, after, difference: diffDrafts(before, after) };
}

function pageOf(
  { before, after, author, date, language }: Comparison,
  compared: Compared,
  { renderDifferenceHtml }: Renderers,
  frame?: DifferenceFrame,
): string {
  const information = {
    language,
    title: titleOf(compared.after)?.text ?? "",
    before: before.name,
    after: after.name,
    author,
    date: date?.slice(0, 16).replace("T", " "),
  };
  return renderDifferenceHtml(compared.difference, information, frame);
}

/** 通知.gw becomes 通知.花脸稿.docx. */
function differenceName(source: string, format: DifferenceFormat): string {
  return `${path.basename(source).replace(/\.gw$/iu, "")}.花脸稿.${format}`;
}
