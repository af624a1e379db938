import { compare } from "../../src/core/diff/compare";
import { isContested, WIDTH } from "../../src/core/render/docx/fit-lines";
import { twips } from "../../src/core/render/docx/measures";
import { POINTS } from "../../src/core/standard/sizes";
import type { Line } from "./read-lines";

/** Why a line ends elsewhere in a word processor. */
export type Reason = "joints" | "glued" | "follows" | "other";

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
export function compareLines(ours: readonly (readonly Line[])[], theirs: readonly (readonly string[])[]): Agreement {
  const lines = ours.flat();
  const steps = compare(lines, theirs.flat().map(asLine), (a, b) => a.text === b.text);
  const kept = new Set(steps.flatMap((step) => (step.change === "kept" ? [step.before] : [])));
  const elsewhere = lines.flatMap((line, index) => {
    if (!line.isBody || kept.has(line)) return [];
    return [{ text: line.text, reason: reasonOf(line, lines[index + 1], lines[index - 1], kept) }];
  });
  const body = lines.filter(({ isBody }) => isBody).length;
  const starts = ours.flatMap(([first], index) => {
    if (!first) return [];
    const before = ours.slice(0, index).flat();
    const follows = before.some((line) => line.isBody && !kept.has(line));
    return [{ number: index + 1, ours: first.text, theirs: theirs[index]?.[0] ?? "", follows }];
  });
  return {
    body,
    same: body - elsewhere.length,
    pages: starts.length,
    moved: starts.filter(({ ours, theirs }) => ours !== theirs),
    elsewhere,
  };
}

function asLine(text: string): Line {
  return { text, isBody: false, indent: 0 };
}

/** A line that follows one that ended elsewhere begins elsewhere, and is not looked at for itself. */
function reasonOf(line: Line, next: Line | undefined, last: Line | undefined, kept: ReadonlySet<Line>): Reason {
  if (last?.isBody && !kept.has(last)) return "follows";
  if (/[\uFF09〕\])]$/u.test(line.text) && /^[\dA-Za-z]/u.test(next?.text ?? "")) return "glued";
  const room = WIDTH - twips(line.indent);
  return isContested({ texts: [line.text], next: next?.text, room, em: POINTS.三号 * 20 }) ? "joints" : "other";
}
