import { textOf, textsOf, titleOf, valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { insertValue } from "../../draft/field-edits";
import { formatDate, parseDate } from "../../standard/dates";
import type { ElementName } from "../../standard/elements";
import type { TextEdit } from "../../text/edit";
import { yamlScalar } from "../../text/yaml-scalar";
import { type BodyParagraph, bodyParagraphs, cutOut } from "../body-paragraphs";
import type { Rule } from "../rule";

/** 附注：……; group 1 is what it says. */
const NOTE = /^附注[\uFF1A:]\s{0,4}(.{1,200})$/u;

/** The elements stand at the end of the text. */
const LAST = 5;

/** A text that is passed on has its own signature and date. */
const PASSED_ON = /转发|批转|印发/u;

export const signatureInText: Rule = {
  id: "signature-in-text",
  element: "正文",
  clause: "GB/T 9704—2012 7.3.5",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”是{element}，应写在开头的“{element}”里，由排版放到规定的位置。",
    en: "“{found}” is {element}: write it in the head under that key, and the layout puts it in its place.",
  },
  fix: "suggestion",
  check(draft, report) {
    if (!draft.frontMatter || PASSED_ON.test(titleOf(draft)?.text ?? "")) return;
    for (const paragraph of bodyParagraphs(draft).slice(-LAST)) {
      const read = readElement(draft, paragraph.text.trim());
      if (!read || paragraph.block.type !== "paragraph") continue;
      const { element, value } = read;
      const cut = cutOut(draft, paragraph, 0, paragraph.text.length);
      const moved = moveTo(draft, element, value);
      // Right below front matter that is not closed both would be one edit.
      const touch = moved.some(({ range }) => cut.some((other) => range.end >= other.range.start));
      const edits = [...moved, ...cut];
      const title = { zh: `移到“${element}”`, en: `Move to “${element}”` };
      report({
        range: rangeOfWords(paragraph),
        data: { found: shortened(paragraph.text.trim()), element },
        fixes: touch ? [] : [{ title, edits }],
      });
    }
  },
};

/** The element that the line is, and its value; undefined when it is text. */
function readElement(
  draft: Draft,
  text: string,
): { readonly element: ElementName; readonly value: string } | undefined {
  const date = parseDate(text);
  const own = textOf(draft, "成文日期");
  // Another date than the document's own may be anything.
  if (date) return !own || formatDate(date) === own ? { element: "成文日期", value: formatDate(date) } : undefined;
  if (textsOf(draft, "发文机关").includes(text)) return { element: "发文机关署名", value: text };
  const note = NOTE.exec(text)?.[1];
  return note === undefined ? undefined : { element: "附注", value: note };
}

/** The edits that write the value under its key, unless one stands there: then the line says it again. */
function moveTo(draft: Draft, element: ElementName, value: string): readonly TextEdit[] {
  const isSaid = element === "发文机关署名" || valuesOf(draft, element).length > 0;
  const edit = isSaid ? undefined : insertValue(draft, element, yamlScalar(value));
  return edit ? [edit] : [];
}

function rangeOfWords({ text, rangeOf }: BodyParagraph) {
  return rangeOf(0, text.length);
}

const SHOWN = 20;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}……` : text;
}
