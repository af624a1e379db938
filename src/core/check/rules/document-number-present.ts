import { kindOf } from "../../draft/access";
import { missing } from "../missing";
import { lacking } from "../needs";
import type { Rule } from "../rule";

export const documentNumberPresent: Rule = {
  id: "document-number-present",
  element: "发文字号",
  needs: [lacking("发文字号")],
  clause: "《党政机关公文处理工作条例》第九条第五项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有写发文字号，应由机关代字、年份和发文顺序号组成，如“云商发〔2026〕12号”。",
    en: "The document number is missing: it is made of the organ's code, the year and the number, such as 云商发〔2026〕12号.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const found = missing(draft, "发文字号");
    if (!found) return;
    report({
      ...found,
      ...(kind?.name === "命令" && {
        message: {
          zh: "没有写令号，应写作“第12号”的形式。",
          en: "The order has no number: write it like 第12号.",
        },
      }),
    });
  },
};
