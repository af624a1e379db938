import { compare } from "../../src/core/diff/compare";
import { contestedLines } from "../../src/core/render/docx/fit-lines";
import { twips } from "../../src/core/render/docx/measures";
import { run } from "../../src/core/render/docx/model";
import type { Line, PagesRead } from "./read-lines";

/** Why a line ends elsewhere in a word processor. */
export type Reason = "joints" | "quotes" | "font" | "follows" | "other";

/** How the lines of one document agree. */
export interface Agreement {
  readonly body: number;
  readonly same: number;
  readonly pages: number;
  /** Pages that begin with another line, and whether a line of the text broke elsewhere before. */
  readonly moved: readonly MovedPage[];
  readonly elsewhere: readonly { readonly text: string; readonly reason: Reason }[];
}

interface MovedPage {
  readonly number: number;
  readonly ours: string;
  readonly theirs: string;
  readonly follows: boolean;
}

/** Our lines against those of a word processor, page by page. */
export function compareLines(
  ours: readonly (readonly Line[])[],
  { pages: theirs, oddCharacters }: PagesRead,
): Agreement {
  const lines = ours.flat();
  const steps = compare(lines, theirs.flat().map(asLine), (a, b) => a.text === b.text);
  const kept = new Set(steps.flatMap((step) => (step.change === "kept" ? [step.before] : [])));
  const elsewhere = paragraphsOf(lines).flatMap((paragraph) => reasonsIn(paragraph, kept, oddCharacters));
  const starts = ours.flatMap(([first], index) => {
    if (!first) return [];
    const before = ours.slice(0, index).flat();
    const follows = before.some((line) => line.isBody && !kept.has(line));
    return [{ number: index + 1, ours: first.text, theirs: theirs[index]?.[0] ?? "", follows }];
  });
  const body = lines.filter(({ isBody }) => isBody).length;
  return {
    body,
    same: body - elsewhere.length,
    pages: starts.length,
    moved: starts.filter(({ ours, theirs }) => ours !== theirs),
    elsewhere,
  };
}

function asLine(text: string): Line {
  return { text, isBody: false, runs: [], indent: 0 };
}

/** Lines that stand in belong to no paragraph above them, in mm. */
const INDENTED = 0.1;

/** The lines of the text, paragraph by paragraph. */
function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    if (!line.isBody) return;
    if (line.indent > INDENTED || !lines[index - 1]?.isBody) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

/** Why lines of a paragraph end elsewhere. One that follows such a line begins elsewhere, and is not looked at for itself. */
function reasonsIn(
  paragraph: readonly Line[],
  kept: ReadonlySet<Line>,
  oddCharacters: ReadonlySet<string>,
): Agreement["elsewhere"] {
  if (paragraph.every((line) => kept.has(line))) return [];
  const contested = contestedLines(
    paragraph.flatMap(({ runs }) => runs.map(({ text, typeface }) => run(text, { typeface }))),
    paragraph.map(({ text }) => text),
    { first: twips(paragraph[0]?.indent ?? 0), others: 0 },
  );
  return paragraph.flatMap((line, index) => {
    if (kept.has(line)) return [];
    const [last, next] = [paragraph[index - 1], paragraph[index + 1]];
    const isOdd = [...line.text].some((character) => oddCharacters.has(character));
    let reason: Reason = "other";
    if (last && !kept.has(last)) reason = "follows";
    else if (isOdd) reason = "font";
    else if (/^["']/u.test(next?.text ?? "")) reason = "quotes";
    else if (contested[index]) reason = "joints";
    return [{ text: line.text, reason }];
  });
}
