import { kindOf } from "../../draft/access";
import { outsideNames, titleStem } from "../../standard/titles";
import { changing } from "../fixes";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { titleWords } from "../words";

/** 关于你局请示的批复, 关于《……的请示》的批复: what was asked for is not named. */
const NAMES_REQUEST = /(?:请示|来文|来函|申请|报告)(?:的?(?:事项|问题|内容))?的批复$/u;
const QUOTES_REQUEST = /《[^《》]{1,100}请示》的批复$/u;

/** What a letter that answers is called by mistake. */
const REPLY = /的(?:答复函|回复函|回函|复的函|答复的函)$/u;

const REPLY_LETTER = "的复函";

export const replyTitle: Rule = {
  id: "reply-title",
  element: "标题",
  needs: [ofKind("批复", "函")],
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "批复的标题通常写明批复的事项，如“关于同意……的批复”，不只写“{found}”。",
    en: "The title of a 批复 usually names what is decided, as in 关于同意……的批复, and not “{found}” alone.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = titleWords(draft);
    if (!words) return;
    const kind = kindOf(draft)?.name;
    const stem = titleStem(words.text);
    const match =
      kind === "批复" ? (NAMES_REQUEST.exec(outsideNames(stem)) ?? QUOTES_REQUEST.exec(stem)) : REPLY.exec(stem);
    if (!match) return;
    const end = match.index + match[0].length;
    report({
      range: words.rangeOf(match.index, end),
      data: { found: stem.slice(match.index, end) },
      ...(kind === "函" && {
        message: {
          zh: "答复来函的函，标题通常以“的复函”结尾，不写“{found}”。",
          en: "The title of a letter in answer usually ends in 的复函, not in “{found}”.",
        },
        fixes: changing(words.replace(match.index, end, REPLY_LETTER), REPLY_LETTER),
      }),
    });
  },
};
