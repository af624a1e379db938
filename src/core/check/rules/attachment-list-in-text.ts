import { fieldOf } from "../../draft/access";
import { insertValue } from "../../draft/field-edits";
import { yamlScalar } from "../../text/yaml-scalar";
import { bodyParagraphs, cutOut } from "../body-paragraphs";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** 附件：名称 as a line of its own, the label miswritten or not; group 1 is the name. */
const LINE = sought(/^[\s\u3000]{0,4}附(?:件(?:如下)?)?\s?[:\uFF1A]\s{0,4}([^\s].{0,100})$/gu);

/** A name with a number is one of several. */
const NUMBERED = /^\d{1,2}\s?[.\uFF0E、]/u;

export const attachmentListInText: Rule = {
  id: "attachment-list-in-text",
  element: "附件",
  clause: "GB/T 9704—2012 7.3.4",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "附件说明应写在开头的“附件”一项里，排版时放在正文之后、署名之前，标为“附件：”。",
    en: "The list of attachments belongs under 附件 at the head; the layout puts it between text and signature.",
  },
  fix: "suggestion",
  seeks: [LINE],
  check(draft, report) {
    for (const paragraph of bodyParagraphs(draft)) {
      const { block, text, known } = paragraph;
      const name = block.type === "paragraph" ? known.find(LINE)[0]?.[1] : undefined;
      if (name === undefined) continue;
      const isAlone = !NUMBERED.test(name) && !fieldOf(draft, "附件");
      const edit = isAlone ? insertValue(draft, "附件", yamlScalar(name)) : undefined;
      const title = { zh: "移到“附件”一项", en: "Move it to 附件" };
      const fixes = edit ? [{ title, edits: [edit, ...cutOut(draft, paragraph, 0, text.length)] }] : [];
      report({ range: paragraph.rangeOf(0, text.length), fixes });
    }
  },
};
