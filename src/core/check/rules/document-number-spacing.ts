import { strayCharacters } from "../../standard/document-number";
import { changing } from "../fixes";
import { having } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberSpacing: Rule = {
  id: "document-number-spacing",
  element: "发文字号",
  needs: [having("odd document number")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "发文字号中不留空格，数字用半角阿拉伯数字，应写作“{right}”。",
    en: "A document number has no blanks, and its digits are half-width: “{right}”.",
  },
  fix: "safe",
  check(draft, report) {
    const { words, parts, serial } = readNumber(draft) ?? {};
    const stray = words && (parts ?? serial) ? strayCharacters(words.text) : [];
    const first = stray[0];
    const last = stray.at(-1);
    if (!words || !first || !last) return;
    const edits = stray.flatMap(({ text, from, to }) => words.replace(from, to, plain(text)));
    const right = stray.reduceRight(
      (text, { from, to }) => text.slice(0, from) + plain(text.slice(from, to)) + text.slice(to),
      words.text,
    );
    report({ range: words.rangeOf(first.from, last.to), data: { right }, fixes: changing(edits, right) });
  },
};

/** Half-width digits, and nothing of white space. */
function plain(stray: string): string {
  return stray.replace(/\s+/gu, "").normalize("NFKC");
}
