import { compare } from "../../src/core/diff/compare";
import { contestedLines } from "../../src/core/render/docx/fit-lines";
import { twips } from "../../src/core/render/docx/measures";
import { run } from "../../src/core/render/docx/model";
import type { Line, PagesRead } from "./read-lines";

/** Why a line ends elsewhere in a word processor; `other` is a fault of ours or of this comparison. */
export type LineReason = "joints" | "quotes" | "font" | "follows" | "other";

/** A line that ends elsewhere. */
export interface LineElsewhere {
  readonly line: Line;
  readonly reason: LineReason;
}

/** Our lines beside those of a word processor. */
export interface ComparedLines {
  readonly ours: readonly Line[];
  /** Where each of our lines stands among theirs; those that end elsewhere stand nowhere. */
  readonly places: ReadonlyMap<Line, number>;
  /** Our lines, paragraph by paragraph; lines that are no text each for itself. */
  readonly paragraphs: readonly (readonly Line[])[];
  readonly elsewhere: readonly LineElsewhere[];
}

/** Our lines against those of a word processor; the rows of tables are not looked at for themselves. */
export function compareLines(ours: readonly Line[], { pages, oddCharacters }: PagesRead): ComparedLines {
  const theirs = pages.flat();
  const steps = compare<{ readonly text: string }>(ours, theirs.map(asText), (a, b) => a.text === b.text);
  const places = new Map<Line, number>();
  let place = 0;
  for (const step of steps) {
    if (step.change === "kept") places.set(step.before as Line, place);
    if (step.change !== "removed") place++;
  }
  const paragraphs = paragraphsOf(ours);
  const elsewhere = paragraphs.flatMap((paragraph) => reasonsIn(paragraph, places, oddCharacters));
  return { ours, places, paragraphs, elsewhere };
}

function asText(text: string) {
  return { text };
}

/** Lines that stand in belong to no paragraph above them, in mm. */
const INDENTED = 0.1;

function paragraphsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last?.[0] && goesOn(line, last[0])) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** Whether the line goes on with the paragraph that begins with `first`; a name in the list of attachments is one. */
function goesOn(line: Line, first: Line): boolean {
  if (line.part !== first.part) return false;
  return line.part === "附件" ? !/^(?:附件|\d+[.\uFF0E])/u.test(line.text) : line.isBody && line.indent <= INDENTED;
}

/** Why lines of a paragraph end elsewhere. One that follows such a line begins elsewhere, and is not looked at for itself. */
function reasonsIn(
  paragraph: readonly Line[],
  places: ReadonlyMap<Line, number>,
  oddCharacters: ReadonlySet<string>,
): readonly LineElsewhere[] {
  if (paragraph.every((line) => places.has(line) || line.part === "表格")) return [];
  const contested = contestedLines(
    paragraph.flatMap(({ runs }) => runs.map(({ text, typeface }) => run(text, { typeface }))),
    paragraph.map(({ text }) => text),
    { first: twips(paragraph[0]?.indent ?? 0), others: 0 },
  );
  return paragraph.flatMap((line, index) => {
    if (places.has(line)) return [];
    const [last, next] = [paragraph[index - 1], paragraph[index + 1]];
    return [{ line, reason: last && !places.has(last) ? "follows" : reasonOf(line, next, contested[index] ?? false) }];
  });

  function reasonOf(line: Line, next: Line | undefined, isContested: boolean): LineReason {
    if ([...line.text].some((character) => oddCharacters.has(character))) return "font";
    if (/^["']/u.test(next?.text ?? "")) return "quotes";
    return line.isBody && isContested ? "joints" : "other";
  }
}
