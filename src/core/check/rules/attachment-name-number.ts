import { listedNames, ownNumber } from "../attachments";
import { deleting } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";

export const attachmentNameNumber: Rule = {
  id: "attachment-name-number",
  element: "附件",
  needs: [given("附件")],
  clause: "GB/T 9704—2012 7.3.4",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "附件名称前不用写“{found}”，顺序号由排版自动编写。",
    en: "No “{found}” stands before an attachment's name: the layout numbers them.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { words } of listedNames(draft)) {
      const found = ownNumber(words.text);
      if (found === "" || found.length === words.text.length) continue;
      report({
        range: words.rangeOf(0, found.length),
        data: { found: found.trim() },
        fixes: deleting(words.replace(0, found.length, ""), found.trim()),
      });
    }
  },
};
