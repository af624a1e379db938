import { SURNAMES } from "../../standard/surnames";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const POSTS = "书记|主席|主任|省长|市长|州长|县长|区长|乡长|镇长|部长|厅长|局长|处长|科长|院长|校长|秘书长|委员";

/** A post, a name and 同志. */
const BOTH = sought(new RegExp(`(${POSTS})([${SURNAMES}]\\p{Script=Han}{1,2}?)同志`, "gu"));

export const postWithComrade: Rule = {
  id: "post-with-comrade",
  element: "正文",
  clause: "通常用法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "职务和“同志”通常只用一个，“{found}”可以写作“{right}”。",
    en: "A post and 同志 are usually not used together: “{right}” instead of “{found}”.",
  },
  fix: "suggestion",
  seeks: [BOTH],
  check(draft, report) {
    reportSlips(ownWords(draft), report, BOTH, ({ groups: [post = "", name = ""] }) => [post + name, `${name}同志`]);
  },
};
