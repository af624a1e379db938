import { personalNumbersIn } from "../../standard/personal-data";
import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { sought, soughtBy } from "../sought";

/** Lines that give a number to be called on purpose. */
const CONTACT = sought(/联系|电话|手机|热线|咨询|举报|投诉|值班|传真|微信|短信/gu);

/** Every such number has so many digits in a row. */
const NUMBERS = soughtBy(/\d{11}/u, personalNumbersIn);

/** How many digits stay at the head and at the end of what is masked. */
const SHOWN = { 公民身份号码: [6, 4], 手机号码: [3, 4] } as const;

export const personalData: Rule = {
  id: "personal-data",
  element: "全文",
  clause: "《中华人民共和国个人信息保护法》第三十四条",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”是{name}，属于个人信息，通常不写入公文，确需写的应隐去几位。",
    en: "“{found}” is personal data ({name}): usually it is left out or masked.",
  },
  fix: "suggestion",
  seeks: [NUMBERS],
  check(draft, report) {
    // A column of numbers to be called has its heading above, a list its introduction.
    let isContact = false;
    for (const { text, known, rangeOf } of passagesOf(draft)) {
      isContact ||= known.mayHold(CONTACT) && known.find(CONTACT).length > 0;
      for (const { name, from, to } of known.find(NUMBERS)) {
        if (name === "手机号码" && isContact) continue;
        const found = text.slice(from, to);
        const [head, end] = SHOWN[name];
        const masked = found.slice(0, head) + "*".repeat(found.length - head - end) + found.slice(-end);
        const range = rangeOf(from, to);
        report({ range, data: { found: masked, name }, fixes: changing([{ range, newText: masked }], masked) });
      }
    }
  },
};
