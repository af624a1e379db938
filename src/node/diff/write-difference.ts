import path from "node:path";
import { diffDrafts } from "../../core/diff/diff-drafts";
import type { DraftDifference } from "../../core/diff/draft-difference";
import { titleOf } from "../../core/draft/access";
import type { Draft } from "../../core/draft/draft";
import { parseDraft } from "../../core/draft/parse-draft";
import type { Host } from "../../core/host";
import { layoutDraft } from "../../core/layout/layout-draft";
import type { Language, Notice } from "../../core/notice";
import { renderTrackedDocx } from "../../core/render/docx/tracked/render-tracked-docx";
import {
  type DifferenceFrame,
  differenceSummary,
  renderDifferenceHtml,
} from "../../core/render/html/render-difference";
import { guardChangedFiles } from "../output/guard";
import { isOwnDocx, isOwnHtml, signedHtml } from "../output/own-files";
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
  ) => { readonly content: Uint8Array | string; readonly notices: readonly Notice[] };
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

/** How each format is written and recognised. */
const FORMATS: Readonly<Record<DifferenceFormat, Format>> = {
  docx: {
    render({ host, author, date }, { before, after }) {
      const { readPicture, houseStyle } = host;
      const options = { pictureSize: pictureSizes({ readPicture }), houseStyle };
      const laidOut = (draft: Draft) => ({ draft, pages: layoutDraft(draft, options) });
      const revision = { author, date };
      const result = renderTrackedDocx(laidOut(before), laidOut(after), revision, readPicture, houseStyle);
      return { content: result.bytes, notices: result.notices };
    },
    isOwn: isOwnDocx,
  },
  html: {
    render: (request, compared) => ({ content: signedHtml(pageOf(request, compared)), notices: [] }),
    isOwn: isOwnHtml,
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
  const targets = formats.map((format) => ({ format, path: path.join(outputFolder, differenceName(source, format)) }));
  if (!request.overwrite) {
    guardChangedFiles(targets.map((target) => ({ path: target.path, isOwn: FORMATS[target.format].isOwn })));
  }
  const compared = compare(request);
  const rendered = targets.map((target) => ({
    path: target.path,
    ...FORMATS[target.format].render(request, compared),
  }));
  writeWhole(rendered);
  return {
    files: targets.map((target) => target.path),
    summary: differenceSummary(compared.difference, request.language),
    notices: rendered.flatMap(({ notices }) => notices),
  };
}

/** What became of the draft as a page; `frame` is what an editor that shows it adds. */
export async function differencePage(comparison: Comparison, frame: DifferenceFrame): Promise<string> {
  return pageOf(comparison, compare(comparison), frame);
}

function compare({ before: old, after: fresh }: Comparison): Compared {
  const [before, after] = [parseDraft(old.text), parseDraft(fresh.text)];
  return { before, after, difference: diffDrafts(before, after) };
}

function pageOf(
  { before, after, author, date, language }: Comparison,
  compared: Compared,
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
