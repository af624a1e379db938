import { passagesOf } from "../passages";
import { hasRareCharacters } from "../rare-characters";
import type { Rule } from "../rule";

/** Characters of scripts that are written from right to left, with what stands between them, and marks that turn the direction. */
const TURNED =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}](?:[^\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]{0,200}[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])?|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

export const rightToLeftText: Rule = {
  id: "right-to-left-text",
  element: "全文",
  onlyDrafts: true,
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "从右向左书写的文字（阿拉伯文、希伯来文等）和改变方向的字符按从左向右逐字排，次序不对；通常把这些文字做成图片放进来。",
    en: "Text that runs from right to left, and characters that turn its direction, are set from left to right, in the wrong order: usually such text is put in as a picture.",
  },
  fix: "none",
  check(draft, report) {
    if (!hasRareCharacters(draft)) return;
    for (const { text, rangeOf } of passagesOf(draft)) {
      const found = TURNED.exec(text);
      if (found) report({ range: rangeOf(found.index, found.index + found[0].length) });
    }
  },
};
