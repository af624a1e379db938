import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A post of government before the post of the Party committee of the same place. */
const REVERSED = sought(/(副?(?:省长|市长|州长|县长|区长|乡长|镇长))、((?:党委|[省市州县区]委)(?:副书记|书记|常委))/gu);

export const postOrder: Rule = {
  id: "post-order",
  element: "正文",
  clause: "通常用法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "党内职务通常列在行政职务之前，“{found}”写作“{right}”。",
    en: "Posts in the Party usually stand before posts in the administration: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [REVERSED],
  check(draft, report) {
    reportSlips(ownWords(draft), report, REVERSED, ({ groups: [post = "", partyPost = ""] }) => [
      `${partyPost}、${post}`,
    ]);
  },
};
