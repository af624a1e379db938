import type { Draft } from "../draft/draft";
import { lineBreakOf, textStart } from "../draft/lines";
import type { TextEdit } from "../text/edit";
import { range } from "../text/range";
import { blankAbove } from "./blank-above";
import { bodyLinesOf, hasBlankLine } from "./body-lines";
import { breakIn } from "./break-in";

/**
 * The edits of what stands between the lines of the body: no white space at their ends, one blank line where there are
 * several, none at the head and the foot, one above each attachment. Comments stay as they are.
 */
export function gapEdits(draft: Draft): readonly TextEdit[] {
  const { text } = draft;
  const lines = [...bodyLinesOf(draft)];
  // What stands at the end of a head without its second fence is part of a value.
  if (lines.length === 0 && isHeadOpen(draft)) return [];
  const foot = { range: range(lines.at(-1)?.end ?? headEnd(draft), text.length), newText: lineBreakOf(text) };
  const [first] = lines;
  const edits = first ? [...aboveBody(draft, first.start)] : [];
  const wanted = blankAbove(draft, lines);
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.isWithinComment) return;
    const gap = range(line.end, next.start);
    const lineBreak = breakIn(text, gap);
    const isBlank = wanted.has(next) || hasBlankLine(text, gap);
    edits.push({ range: gap, newText: isBlank ? lineBreak + lineBreak : lineBreak });
  });
  return [...edits, foot];
}

/** The body begins right below the second fence; where that is missing its place is not certain, and stays. */
function aboveBody(draft: Draft, start: number): readonly TextEdit[] {
  const { text, frontMatter } = draft;
  if (!frontMatter) return [{ range: range(textStart(text), start), newText: "" }];
  const gap = range(frontMatter.range.end, start);
  return isHeadOpen(draft) ? [] : [{ range: gap, newText: breakIn(text, gap) }];
}

function isHeadOpen({ problems }: Draft): boolean {
  return problems.some(({ code }) => code === "front-matter-unclosed");
}

/** Where what stands above the body ends. */
function headEnd({ frontMatter }: Draft): number {
  return frontMatter ? frontMatter.range.end : 0;
}
