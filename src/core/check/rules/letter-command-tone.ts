import { kindOf } from "../../draft/access";
import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";
import { addresseesOf } from "../standings";

/** What is said to those who are under command; group 1 may be put more politely. */
const COMMAND = sought(
  /(?<=^|[。\uFF0C\uFF1B])(?:请你[们局委厅部县市省州区单]位?)?(务必|务请|必须)|(?:不得有误|遵照执行|严格执行|严肃处理|追究责任)(?=[。\uFF0C\uFF1B]|$)/gu,
);

const POLITE = "请";

export const letterCommandTone: Rule = {
  id: "letter-command-tone",
  element: "正文",
  needs: [ofKind("函")],
  clause: "《党政机关公文处理工作条例》第八条第十四项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "函用于不相隶属机关之间，语气通常是商请，“{found}”像是命令。",
    en: "A 函 goes between organs that do not command each other: “{found}” sounds like an order.",
  },
  fix: "suggestion",
  seeks: [COMMAND],
  check(draft, report) {
    if (kindOf(draft)?.name !== "函") return;
    if (addresseesOf(draft).some(({ standing }) => standing === "lower")) return;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const { 0: found, 1: order, index } of unquoted(known).find(COMMAND)) {
        const range = rangeOf(index, index + found.length);
        report({ range, data: { found }, fixes: order ? changing([{ range, newText: POLITE }], POLITE) : [] });
      }
    }
  },
};
