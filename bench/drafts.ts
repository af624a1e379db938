import type { Block, Draft } from "../src/core/draft/draft";
import { parseDraft } from "../src/core/draft/parse-draft";
import { findDrafts } from "../src/node/find-drafts";
import { readDraftFile } from "../src/node/read-draft";

const SAMPLE = "samples/2026年上半年商务工作情况的报告.gw";

/** Characters of body text that fill a page: 22 lines of 28, less what headings and ends of paragraphs leave empty. */
const CHARACTERS_A_PAGE = 500;

/** The head of a report, and as much text of all the samples as fills so many pages. */
export function draftOf(pages: number): string {
  const lines = bodyLines();
  const wanted = pages * CHARACTERS_A_PAGE - HEAD_AND_CLOSING;
  const body: string[] = [];
  for (let length = 0, index = 0; length < wanted; index++) {
    const line = lines[index % lines.length] ?? "";
    body.push(line);
    length += line.length;
  }
  const report = readDraftFile(SAMPLE);
  return `${report.slice(0, report.indexOf("\n---\n", 4))}\n---\n${body.join("\n")}\n`;
}

/** As many characters as the place of the head, the title and the closing block would hold. */
const HEAD_AND_CLOSING = 300;

/** Headings and paragraphs of the samples, a line each; they have the characters of real documents. */
function bodyLines(): readonly string[] {
  const drafts = findDrafts("samples").filter(({ path }) => !path.includes("待修改"));
  return drafts.flatMap(({ path }) => linesOf(parseDraft(readDraftFile(path))));
}

function linesOf({ text, body }: Draft): readonly string[] {
  const isText = ({ type }: Block) => type === "paragraph" || type === "heading";
  return body.filter(isText).map(({ range }) => text.slice(range.start, range.end));
}

/** The draft with a few words more in one of its paragraphs: another paragraph and other words in every round. */
export function edited(text: string, round: number): string {
  const ends = [...text.matchAll(/。\n/gu)].map(({ index }) => index);
  const end = ends[(round * 7) % ends.length] ?? text.length;
  return `${text.slice(0, end)}，第${round}次修改${text.slice(end)}`;
}

/** The draft with a few words more at the end of every paragraph: no page is as it was in another round. */
export function editedThroughout(text: string, round: number): string {
  return text.replace(/。\n/gu, `，第${round}次修改。\n`);
}
