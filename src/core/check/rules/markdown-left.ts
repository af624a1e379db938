import type { Draft } from "../../draft/draft";
import type { TextEdit } from "../../text/edit";
import type { Range } from "../../text/range";
import { type BodyParagraph, bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";

/** Marks of other writing that stand at the head of a line, and page numbers that are a line. */
const AT_HEAD =
  /(?:[-\u2014]\s{0,2}\d{1,3}\s{0,2}[-\u2014]$|[-*+•·●▪◆]\s{1,4}|>\s{0,4}|#{1,6}|`{3}\w{0,12}$|[-*_]{3,40}$)/uy;

/** Marks within the words: ** without a partner, code, emoji, arrows. */
const WITHIN =
  /\*{2,4}|`|[\u{1F300}-\u{1FAFF}\u2600-\u2604\u2607-\u2617\u2700-\u27BF\u2B50\u2B55]\uFE0F?|[\u2192\u21D2]/gu;

/** An arrow says something: what stands in its place is for the writer to say. */
const ARROW = /[\u2192\u21D2]/u;

export const markdownLeft: Rule = {
  id: "markdown-left",
  element: "正文",
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”是其他写作工具留下的标记，会照样印出来或者改变字体，应删去。",
    en: "“{found}” was left by another way of writing and would be printed or change the typeface: delete it.",
  },
  fix: "safe",
  check(draft, report) {
    const tell = (found: string, range: Range, edits: readonly TextEdit[]) =>
      report({
        range,
        data: { found: found.trim() },
        fixes: deleting(edits, found.trim()),
        ...(ARROW.test(found) && { fix: "suggestion" as const }),
      });
    for (const paragraph of bodyParagraphs(draft)) {
      const head = headMarks(paragraph.text);
      if (head !== "" && paragraph.block.type === "paragraph") {
        tell(head, paragraph.rangeOf(0, head.length), cutOut(draft, paragraph, 0, head.length));
      }
      const [open, close] = boldMarks(draft, paragraph);
      if (open && close)
        tell(
          "**",
          open,
          [open, close].map((range) => ({ range, newText: "" })),
        );
    }
    for (const { text, rangeOf, isValue } of passagesOf(draft)) {
      if (isValue) continue;
      const head = headMarks(text);
      for (const { 0: found, index } of text.matchAll(WITHIN)) {
        if (index < head.length) continue;
        const range = rangeOf(index, index + found.length);
        tell(found, range, [{ range, newText: "" }]);
      }
    }
  },
};

/** All marks at the head of the text; one may stand behind the other. */
function headMarks(text: string): string {
  let end = 0;
  for (;;) {
    AT_HEAD.lastIndex = end;
    const found = AT_HEAD.exec(text)?.[0] ?? "";
    if (found === "") return text.slice(0, end);
    end += found.length;
  }
}

/** The marks around a numbered line that is bold as a whole: its typeface shows its level already. */
function boldMarks(draft: Draft, { block, text }: BodyParagraph): readonly Range[] {
  const words = block.content;
  const first = words[0];
  const last = words.at(-1);
  if (block.type !== "heading" || !block.label || !first || !last || text.trim() === "") return [];
  if (!words.every(({ strong }) => strong)) return [];
  const { start } = block.label.range;
  const open = draft.text.slice(start - 2, start) === "**" ? start - 2 : first.range.start - 2;
  if (draft.text.slice(open, open + 2) !== "**" || draft.text.slice(last.range.end, last.range.end + 2) !== "**")
    return [];
  return [
    { start: open, end: open + 2 },
    { start: last.range.end, end: last.range.end + 2 },
  ];
}
