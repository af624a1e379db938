import { kindOf, plainText, valuesOf } from "../../draft/access";
import type { Block, Draft } from "../../draft/draft";
import { insertValue } from "../../draft/field-edits";
import { wholeLines } from "../../draft/lines";
import { formatDate, parseDate } from "../../standard/dates";
import type { ElementName } from "../../standard/elements";
import type { TextEdit } from "../../text/edit";
import { yamlScalar } from "../../text/yaml-scalar";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** The imprint has no more lines at the end of the main text or of an attachment. */
const MOST_LINES = 6;

/** Those who get a copy under a right or an old label. */
const COPY = /^(?:抄送|抄报|抄发|报送|发送|分送)\s?[:\uFF1A]\s{0,8}(\S.{0,400})$/u;

/** 云岭州商务局办公室　2026年8月5日印发. */
const PRINTED = /^(?:(\S{2,40})\s{1,40})?((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s{0,4}印发。?$/u;

export const imprintInText: Rule = {
  id: "imprint-in-text",
  element: "抄送机关",
  clause: "GB/T 9704—2012 7.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”是版记的内容，应写在开头的“{element}”里，不写在正文后面。",
    en: "“{found}” belongs to the imprint: write it in {element} at the head, not below the text.",
  },
  fix: "suggestion",
  seeks: [sought(COPY), sought(PRINTED)],
  check(draft, report) {
    if (!draft.frontMatter || kindOf(draft)?.name === "纪要") return;
    const ends = [draft.body, ...draft.attachments.map(({ body }) => body)].map((part) => part.slice(-MOST_LINES));
    for (const block of ends.flat()) {
      if (block.type !== "paragraph") continue;
      const text = plainText(block.content).trim();
      const [copy, printed] = [COPY.exec(text), PRINTED.exec(text)];
      const values: (readonly [ElementName, string])[] = copy
        ? [["抄送机关", (copy[1] ?? "").replace(/[。.\s]{1,20}$/u, "")]]
        : printed
          ? [...(printed[1] ? [["印发机关", printed[1]] as const] : []), ["印发日期", dateOf(printed[2] ?? "")]]
          : [];
      const [first] = values;
      if (!first) continue;
      const edits = moved(draft, block, values);
      const title = { zh: "移到开头的要素里", en: "Move to the elements at the head" };
      report({
        range: block.range,
        data: { found: shortened(text), element: first[0] },
        fixes: edits.length > 0 ? [{ title, edits }] : [],
      });
    }
  },
};

/** The values written at the head and the line taken out; none where an element has a value already. */
function moved(draft: Draft, block: Block, values: readonly (readonly [ElementName, string])[]): readonly TextEdit[] {
  if (values.some(([element]) => valuesOf(draft, element).length > 0)) return [];
  const insertions = values.flatMap(([element, value]) => insertValue(draft, element, yamlScalar(value)) ?? []);
  const places = new Set(insertions.map(({ range }) => range.start));
  // Two lines put in at one place would be edits that touch.
  const joined = [...places].map((start) => {
    const here = insertions.filter(({ range }) => range.start === start);
    return { range: { start, end: here[0]?.range.end ?? start }, newText: here.map(({ newText }) => newText).join("") };
  });
  return [...joined, { range: wholeLines(draft.text, block.range), newText: "" }];
}

function dateOf(text: string): string {
  const date = parseDate(text);
  return date ? formatDate(date) : text;
}

/** Enough of a line to know it by. */
function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}……` : text;
}
