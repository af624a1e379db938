import { compare } from "../../src/core/diff/compare";
import { isContested } from "../../src/core/render/docx/fit-lines";
import type { Line } from "./read-lines";

/** Why a line ends elsewhere in a word processor. */
export type Reason = "gaps" | "follows" | "other";

/** How the lines of one document agree. */
export interface Agreement {
  readonly body: number;
  readonly same: number;
  readonly pages: number;
  readonly firstLines: number;
  readonly elsewhere: readonly { readonly text: string; readonly reason: Reason }[];
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
  const full = ours.map((page, index) => [page[0]?.text, theirs[index]?.[0]]).filter(([text]) => text !== undefined);
  return {
    body,
    same: body - elsewhere.length,
    pages: full.length,
    firstLines: full.filter(([our, their]) => our === their).length,
    elsewhere,
  };
}

function asLine(text: string): Line {
  return { text, isBody: false };
}

/** A line that follows one that ended elsewhere begins elsewhere, and is not looked at for itself. */
function reasonOf(line: Line, next: Line | undefined, last: Line | undefined, kept: ReadonlySet<Line>): Reason {
  if (last?.isBody && !kept.has(last)) return "follows";
  return isContested(line.text, next?.text) ? "gaps" : "other";
}
