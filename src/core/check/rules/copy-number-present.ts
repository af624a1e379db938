import { readSecrecy } from "../../standard/secrecy";
import { missing } from "../missing";
import { given, lacking } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const copyNumberPresent: Rule = {
  id: "copy-number-present",
  element: "份号",
  needs: [given("密级"), lacking("份号")],
  clause: "《党政机关公文处理工作条例》第九条第一项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "涉密公文应当标注份号，如“000001”。",
    en: "A secret document carries the number of the copy, such as 000001.",
  },
  fix: "suggestion",
  check(draft, report) {
    const secrecy = firstWordsOf(draft, "密级");
    if (!secrecy || !readSecrecy(secrecy.text)) return;
    const found = missing(draft, "份号");
    if (found) report({ ...found, range: secrecy.range });
  },
};
