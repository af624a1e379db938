import { attachedTexts } from "../attachments";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

export const attachmentLabel: Rule = {
  id: "attachment-label",
  element: "附件",
  needs: [having("attachment")],
  clause: "GB/T 9704—2012 7.3.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附件页的标注应写作“{right}”，用阿拉伯数字，后面不加冒号，现为“{found}”。",
    en: "An attachment opens with “{right}”, in digits and without a colon, not with “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { attachment } of attachedTexts(draft)) {
      const { openingRange: range, number } = attachment;
      const found = draft.text.slice(range.start, range.end);
      const right = `附件${number ?? ""}`;
      if (found === right) continue;
      report({ range, data: { found, right }, fixes: changing([{ range, newText: right }], right) });
    }
  },
};
