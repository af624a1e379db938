import { kindOf } from "../../draft/access";
import { bodyParagraphs, cutOut } from "../body-paragraphs";
import { CLOSINGS, closingsOf } from "../closings";
import { deleting } from "../fixes";
import type { Rule } from "../rule";

/** 现将有关事项通知如下: what the closing 特此通知 would say again; in other kinds both stand by custom. */
const LEAD_IN = /现[^。\uFF1B]{0,40}(通知|通报)如下/u;

export const closingDoubled: Rule = {
  id: "closing-doubled",
  element: "正文",
  clause: "通常做法（各文种的结语）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "前面已有“{lead}”，结尾通常不再写“{found}”。",
    en: "“{lead}” stands above already: “{found}” usually says it a second time.",
  },
  fix: "suggestion",
  seeks: [CLOSINGS],
  check(draft, report) {
    const kind = kindOf(draft);
    for (const { paragraph, text, from, to, kinds } of closingsOf(draft)) {
      const closed = /^特此(.{2})[。\uFF01]?$/u.exec(text.trim())?.[1];
      if (!closed || !kind || !kinds.includes(kind.name)) continue;
      const lead = bodyParagraphs(draft)
        .filter(({ index }) => index < paragraph.index)
        .map((before) => LEAD_IN.exec(before.text))
        .find((match) => match?.[1] === closed);
      if (!lead) continue;
      const found = text.trim();
      report({
        range: paragraph.rangeOf(from, to),
        data: { found, lead: lead[0] },
        fixes: deleting(cutOut(draft, paragraph, from, to), found),
      });
    }
  },
};
