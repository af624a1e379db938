import { kindOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { paragraphBelow } from "../body-paragraphs";
import { closingsOf, lastParagraphs } from "../closings";
import { ofKind } from "../needs";
import type { Rule } from "../rule";

/** Any wording that asks for the decision. */
const REQUEST =
  /请[^。]{0,30}(?:批示|批复|批准|审批|指示|核准|审定|核定|审议|批转|转发|决定|解释|明确|答复|同意|复示|示)/u;

export const requestClosing: Rule = {
  id: "request-closing",
  element: "正文",
  needs: [ofKind("请示")],
  clause: "通常做法（请示的结语）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "请示通常以请求批示、批复的结语结尾，如“{right}”，现在没有。",
    en: "A 请示 usually ends in a request such as “{right}”; this one has none.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const paragraphs = lastParagraphs(draft);
    const last = paragraphs.at(-1);
    if (!kind || !last || closingsOf(draft).length > 0) return;
    if (paragraphs.some(({ text }) => REQUEST.test(text) || hasPlaceholder(text))) return;
    report({
      range: last.block.range,
      data: { right: kind.closings[0] ?? "" },
      fixes: kind.closings.map((closing) => ({
        title: { zh: `补上“${closing}”`, en: `Add “${closing}”` },
        edits: [paragraphBelow(draft, last, closing)],
      })),
    });
  },
};
