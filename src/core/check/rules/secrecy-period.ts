import { readSecrecy } from "../../standard/secrecy";
import { LONGEST_SECRECY_YEARS } from "../../standard/vocabulary";
import { lookUp } from "../../text/lookup";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const secrecyPeriod: Rule = {
  id: "secrecy-period",
  element: "密级",
  needs: [given("密级")],
  clause: "《中华人民共和国保守国家秘密法》第二十条",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "{level}的保密期限除另有规定外不超过{longest}年，请核对。",
    en: "A document marked {level} stays secret for at most {longest} years unless otherwise provided.",
  },
  fix: "none",
  check(draft, report) {
    const words = firstWordsOf(draft, "密级");
    const { level, levelEnd, years } = (words && readSecrecy(words.text)) ?? {};
    const longest = lookUp(LONGEST_SECRECY_YEARS, level ?? "");
    if (!words || !level || longest === undefined || (years ?? 0) <= longest) return;
    report({ range: words.rangeOf(levelEnd ?? 0, words.text.length), data: { level, longest: String(longest) } });
  },
};
