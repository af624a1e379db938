import type { Draft } from "../../draft/draft";
import type { TextEdit } from "../../text/edit";
import type { Range } from "../../text/range";
import { type BodyParagraph, bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import { passagesOf } from "../passages";
import { hasRareCharacters } from "../rare-characters";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** Marks of other writing that stand at the head of a line, and page numbers that are a line. */
const AT_HEAD =
  /^(?:[-\u2014]\s{0,2}\d{1,3}\s{0,2}[-\u2014]$|[-*+•·●▪◆]\s{1,4}|>\s{0,4}|#{1,6}|`{3}\w{0,12}$|[-*_]{3,40}$)/u;

/** Marks within the words: ** without a partner, code, emoji, arrows. */
const WITHIN = sought(
  /\*{2,4}|`|[\u{1F300}-\u{1FAFF}\u2600-\u2604\u2607-\u2617\u2700-\u27BF\u2B50\u2B55]\uFE0F?|[\u2192\u21D2]/gu,
);

const BOLD = "**";

/** An arrow stands for words that only the writer knows. */
const ARROW = /[\u2192\u21D2]/u;

export const markdownLeft: Rule = {
  id: "markdown-left",
  element: "正文",
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”是其他写作工具留下的标记，会照样印出来或者改变字体，公文里通常不用，应删去。",
    en: "“{found}” was left by another way of writing and would be printed or change the typeface; a document usually has no such signs: delete it.",
  },
  fix: "safe",
  check(draft, report) {
    const tell = (found: string, ranges: readonly Range[], edits: readonly TextEdit[]) => {
      const [range] = ranges;
      if (!range) return;
      const isCertain =
        !ARROW.test(found) &&
        ranges.every(({ start, end }) => isPlain(draft.text, start - 1) && isPlain(draft.text, end));
      const fixes = deleting(edits, found.trim());
      report({ range, data: { found: found.trim() }, fixes, ...(!isCertain && { fix: "suggestion" }) });
    };
    for (const paragraph of bodyParagraphs(draft)) {
      const head = paragraph.block.type === "paragraph" ? AT_HEAD.exec(paragraph.text)?.[0] : undefined;
      if (head) tell(head, [paragraph.rangeOf(0, head.length)], cutOut(draft, paragraph, 0, head.length));
      const bold = boldMarks(draft, paragraph);
      tell(BOLD, bold, bold.map(deletion));
    }
    if (!hasRareCharacters(draft)) return;
    for (const { text, known, rangeOf, isValue } of passagesOf(draft)) {
      if (isValue) continue;
      const marks = known.find(WITHIN);
      if (marks.length === 0) continue;
      const head = AT_HEAD.exec(text)?.[0].length ?? 0;
      for (const { 0: found, index } of marks) {
        if (index < head) continue;
        const range = rangeOf(index, index + found.length);
        tell(found, [range], [deletion(range)]);
      }
    }
  },
};

/** Chinese text, its marks, a line's end: what makes no other mark when it meets its like. */
const PLAIN = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFFEF\r\n]/u;

function isPlain(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || PLAIN.test(text.charAt(offset));
}

function deletion(range: Range): TextEdit {
  return { range, newText: "" };
}

/** The marks around a numbered line that is bold as a whole: its typeface shows its level already. */
function boldMarks(draft: Draft, { block, text }: BodyParagraph): readonly Range[] {
  const words = block.content;
  const first = words[0];
  const last = words.at(-1);
  if (block.type !== "heading" || !block.label || !first || !last || text.trim() === "") return [];
  if (!words.every(({ strong }) => strong)) return [];
  const { start } = block.label.range;
  const open = draft.text.slice(start - 2, start) === BOLD ? start - 2 : first.range.start - 2;
  if (draft.text.slice(open, open + 2) !== BOLD || draft.text.slice(last.range.end, last.range.end + 2) !== BOLD)
    return [];
  return [
    { start: open, end: open + 2 },
    { start: last.range.end, end: last.range.end + 2 },
  ];
}
