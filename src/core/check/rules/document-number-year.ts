import { isFullYear } from "../../standard/document-number";
import { documentDate } from "../dates-in-text";
import { changing } from "../fixes";
import { having } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberYear: Rule = {
  id: "document-number-year",
  element: "发文字号",
  needs: [having("odd document number")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "发文字号的年份应标全称，写作四位数字，现为“{found}”。",
    en: "The year of the document number has four digits, not “{found}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const { words, parts } = readNumber(draft) ?? {};
    const year = parts?.year;
    if (!words || !year || isFullYear(year.text)) return;
    const digits = year.text.normalize("NFKC");
    const written = String(documentDate(draft)?.year ?? `20${digits}`);
    const fixes =
      written.endsWith(digits) && isFullYear(written)
        ? changing(words.replace(year.from, year.to, written), written)
        : [];
    report({ range: words.rangeOf(year.from, year.to), data: { found: year.text }, fixes });
  },
};
