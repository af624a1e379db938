import { listedNames } from "../attachments";
import { given } from "../needs";
import type { Rule } from "../rule";

/** Words that count attachments or point to them, and name none. */
const VAGUE = /^(?:如[文上下]|附后|见附件|文本|[共计]?\s?[\d一二三四五六七八九十×xX]{1,3}\s?[份件个])[。.]?$/u;

export const attachmentNameVague: Rule = {
  id: "attachment-name-vague",
  element: "附件",
  needs: [given("附件")],
  clause: "GB/T 9704—2012 7.3.4",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "附件说明应当写明附件的名称，不写“{found}”。",
    en: "The list of attachments gives their names, not “{found}”.",
  },
  fix: "none",
  check(draft, report) {
    for (const { words } of listedNames(draft)) {
      if (VAGUE.test(words.text)) report({ range: words.range, data: { found: words.text } });
    }
  },
};
