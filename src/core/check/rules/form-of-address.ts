import { kindOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { PERSON_ENDINGS } from "../../standard/wrong-names";
import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import { organsOf } from "../organs";
import type { Report, Rule } from "../rule";
import { unquoted } from "../sentences";
import { type Sought, sought } from "../sought";
import { addresseesOf } from "../standings";

const UNIT = /(?:单位|公司|[局委厅部办院校省州市县区乡镇会])/u.source;
const YOURS = sought(new RegExp(`你(?=${UNIT})`, "gu"));
/** Not 贵州, which is a province. */
const HONOURED = sought(new RegExp(`贵(?=${UNIT})(?!州)`, "gu"));
const POLITE = sought(/您/gu);

export const formOfAddress: Rule = {
  id: "form-of-address",
  element: "正文",
  clause: "通常做法（公文的称谓）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "{kind}里通常不称“{found}”，应称“{right}”。",
    en: "A {kind} usually does not say “{found}” but “{right}”.",
  },
  fix: "suggestion",
  seeks: [YOURS, HONOURED, POLITE],
  check(draft, report) {
    const kind = kindOf(draft);
    if (!kind) return;
    const find = (pattern: Sought<RegExpExecArray>, right: string, isWord = true) => {
      for (const { known, rangeOf } of bodyParagraphs(draft)) {
        for (const { 0: found, index } of unquoted(known).find(pattern)) {
          const range = rangeOf(index, index + found.length);
          const fixes: Report["fixes"] = isWord ? changing([{ range, newText: right }], right) : [];
          report({ range, data: { kind: kind.name, found, right }, fixes });
        }
      }
    };
    const isUpward = kind.directions.length === 1 && kind.directions[0] === "upward";
    const isLetter = kind.name === "函";
    if (isUpward) {
      find(YOURS, "机关名称", false);
      find(HONOURED, "机关名称", false);
    } else if (!isLetter && kind.directions[0] === "downward") find(HONOURED, "你");
    else if (isLetter && isToPeers(draft)) find(YOURS, "贵");
    if (isToOrgans(draft)) find(POLITE, isLetter ? "贵单位" : "你单位", false);
  },
};

/** Whether the document is addressed, and to no person. */
function isToOrgans(draft: Draft): boolean {
  const addressees = organsOf(draft, "主送机关");
  return addressees.length > 0 && !addressees.some(({ text }) => PERSON_ENDINGS.test(text.slice(-8)));
}

/** Whether every addressee seems to be of the writer's level or of a higher one. */
function isToPeers(draft: Draft): boolean {
  const addressees = addresseesOf(draft);
  return addressees.length > 0 && addressees.every(({ standing }) => standing && standing !== "lower");
}
