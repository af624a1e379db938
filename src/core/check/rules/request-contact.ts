import { textOf } from "../../draft/access";
import { insertValue } from "../../draft/field-edits";
import { bodyParagraphs } from "../body-paragraphs";
import { headOf } from "../missing";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

const CONTACT = /联系|电话|\d{7,}|【/u;

const NOTE = "联系人\uFF1A【联系人】\uFF0C电话\uFF1A【电话】";

export const requestContact: Rule = {
  id: "request-contact",
  element: "附注",
  needs: [ofKind("请示")],
  clause: "通常做法（请示的附注）",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "请示通常在附注处注明联系人的姓名和电话。",
    en: "The note of a 请示 usually gives the name and telephone of a contact.",
  },
  fix: "suggestion",
  check(draft, report) {
    if (!draft.frontMatter) return;
    if (CONTACT.test(textOf(draft, "附注") ?? "")) return;
    if (bodyParagraphs(draft).some(({ text }) => /^[\uFF08(]?联系(?:人|电话)/u.test(text.trim()))) return;
    const words = firstWordsOf(draft, "附注");
    const edit = words ? undefined : insertValue(draft, "附注", NOTE);
    report({
      range: words?.range ?? headOf(draft),
      fixes: edit ? [{ title: { zh: "补上附注，再填写内容", en: "Add a note to be filled in" }, edits: [edit] }] : [],
    });
  },
};
