import { endMarks } from "../../standard/titles";
import { listedNames } from "../attachments";
import { changing } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";

/** One pair of 《》 around the whole name. */
const ENCLOSED = /^《([^《》]{1,200})》$/u;

export const attachmentNameBookMarks: Rule = {
  id: "attachment-name-book-marks",
  element: "附件",
  needs: [given("附件")],
  clause: "GB/T 9704—2012 7.3.4（通常做法）",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "附件名称通常不加书名号，应写作“{right}”。",
    en: "An attachment's name usually stands without 《》: “{right}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { words } of listedNames(draft)) {
      const end = words.text.length - endMarks(words.text).length;
      const right = ENCLOSED.exec(words.text.slice(0, end))?.[1];
      if (!right) continue;
      const edits = [...words.replace(0, 1, ""), ...words.replace(end - 1, end, "")];
      report({ range: words.rangeOf(0, end), data: { right }, fixes: changing(edits, right) });
    }
  },
};
