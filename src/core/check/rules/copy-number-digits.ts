import { hasPlaceholder } from "../../standard/placeholders";
import { changeTo } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

const DIGITS = 6;

export const copyNumberDigits: Rule = {
  id: "copy-number-digits",
  element: "份号",
  needs: [given("份号")],
  clause: "GB/T 9704—2012 7.2.1",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "份号一般用六位阿拉伯数字，如“000001”，现为“{found}”。",
    en: "The number of the copy has six digits, such as 000001, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    const words = firstWordsOf(draft, "份号");
    if (!words || /^\d{6}$/u.test(words.text) || hasPlaceholder(words.text)) return;
    const digits = /^(?:No\.?|№)?\s{0,4}0{0,20}(\d{1,6})$/iu.exec(words.text.normalize("NFKC"))?.[1];
    report({
      range: words.range,
      data: { found: words.text },
      fixes: digits ? changeTo(words, digits.padStart(DIGITS, "0")) : [],
    });
  },
};
