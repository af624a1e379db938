import { blocksOf, plainText } from "../draft/access";
import type { Draft, Heading } from "../draft/draft";
import { parseDraft } from "../draft/parse-draft";
import { numberingOf } from "../standard/numbering";
import type { TextEdit } from "../text/edit";
import { range } from "../text/range";
import { tableEdits } from "./table-edits";

/** The edits within the lines of the body: behind the numbers of headings, behind `#`, around the pipes of tables. */
export function blockEdits(draft: Draft): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const block of blocksOf(draft)) {
    if (block.type === "heading") edits.push(...headingEdits(draft.text, block));
    if (block.type === "table") edits.push(...tableEdits(draft.text, block));
  }
  return edits;
}

function headingEdits(text: string, heading: Heading): readonly TextEdit[] {
  const [first] = heading.content;
  const { label } = heading;
  if (!label) return first ? marksEdit(text, heading, first.range.start) : [];
  const marks = marksEdit(text, heading, label.range.start);
  if (!first) return marks;
  const gap = range(label.range.end, first.range.start);
  const { gap: newText } = numberingOf(label.style);
  const isWhite = text.slice(gap.start, gap.end).trim() === "";
  return isWhite && staysTheSame(text, heading, newText) ? [...marks, { range: gap, newText }] : marks;
}

/** One space between `##` and what stands behind it at `start`. */
function marksEdit(text: string, { range: whole }: Heading, start: number): readonly TextEdit[] {
  const marks = /^#+(?=\s+$)/u.exec(text.slice(whole.start, start))?.[0];
  return marks ? [{ range: range(whole.start + marks.length, start), newText: " " }] : [];
}

/** Whether the line would be read as it is now: 1. 5个 would become the number 1.5, 一、 二 a list of numbers. */
function staysTheSame(text: string, heading: Heading, gap: string): boolean {
  const { label, content, range: whole } = heading;
  const [first] = content;
  if (!label || !first) return false;
  const line = text.slice(label.range.start, label.range.end) + gap + text.slice(first.range.start, whole.end);
  const [again] = parseDraft(line).body;
  return (
    again?.type === "heading" && again.label?.text === label.text && plainText(again.content) === plainText(content)
  );
}
