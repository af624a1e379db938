import { hasPlaceholder } from "../../standard/placeholders";
import { readSecrecy } from "../../standard/secrecy";
import { changeTo } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const secrecyForm: Rule = {
  id: "secrecy-form",
  element: "密级",
  needs: [given("密级")],
  clause: "GB/T 9704—2012 7.2.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "密级和保密期限应写作“{right}”，现为“{found}”。",
    en: "Level and period are written “{right}”, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    const words = firstWordsOf(draft, "密级");
    const reading = words && !hasPlaceholder(words.text) ? readSecrecy(words.text) : undefined;
    if (!words || !reading || reading.right === words.text) return;
    const { level, levelEnd, right } = reading;
    if (right !== undefined) {
      report({ range: words.range, data: { right, found: words.text }, fixes: changeTo(words, right) });
      return;
    }
    report({
      range: words.rangeOf(levelEnd, words.text.length),
      data: { level, found: words.text },
      message: {
        zh: "保密期限应用“★”与密级隔开，以年或者个月计，如“{level}★1年”，现为“{found}”。",
        en: "The period stands behind ★ in years or months, such as “{level}★1年”, not “{found}”.",
      },
    });
  },
};
