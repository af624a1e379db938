import type { Block, Draft } from "../src/core/draft/draft";
import { parseDraft } from "../src/core/draft/parse-draft";
import { findDrafts } from "../src/node/find-drafts";
import { readDraftFile } from "../src/node/read-draft";

const SAMPLE = "samples/2026年上半年商务工作情况的报告.gw";

/** Characters of body text that fill a page: 22 lines of 28, less what headings and ends of paragraphs leave empty. */
const CHARACTERS_A_PAGE = 500;

/** The head of a report, and as much text of all the samples as fills so many pages. */
export function draftOf(pages: number): string {
  const wanted = pages * CHARACTERS_A_PAGE - HEAD_AND_CLOSING;
  let length = 0;
  return draftWhile((line) => {
    const isWanted = length < wanted;
    length += line.length;
    return isWanted;
  });
}

/** The same, as near to so many kilobytes of UTF-8 as whole lines come. */
export function draftOfSize(kilobytes: number): string {
  let rest = kilobytes * BYTES_A_KILOBYTE - Buffer.byteLength(head());
  return draftWhile((line) => {
    const size = Buffer.byteLength(line) + 1;
    const isWanted = rest > size / 2;
    rest -= size;
    return isWanted;
  });
}

const BYTES_A_KILOBYTE = 1024;

/** The head of a report, and lines of all the samples over and over as long as they are wanted. */
function draftWhile(isWanted: (line: string) => boolean): string {
  const lines = bodyLines();
  const body: string[] = [];
  for (let index = 0; ; index++) {
    const line = lines[index % lines.length] ?? "";
    if (!isWanted(line)) break;
    body.push(line);
  }
  return `${head()}${body.join("\n")}\n`;
}

/** Up to the body. */
function head(): string {
  const report = readDraftFile(SAMPLE);
  return `${report.slice(0, report.indexOf("\n---\n", 4))}\n---\n`;
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
