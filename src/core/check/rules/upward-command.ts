import { directionOf } from "../../draft/access";
import { bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import { travelling } from "../needs";
import type { Rule } from "../rule";
import { type Sentence, sentencesIn, unquoted } from "../sentences";
import { soughtBy } from "../sought";

/** What is said to those below; a proposal to have it said by the superior (批转) is none. */
const COMMAND =
  /^(?:以上(?:报告|请示|意见)?\uFF0C)?(?:[请望希](?:各地|各部门|各单位|各级|你们|各县|各市)?[^。\uFF0C]{0,10}?(?:认真)?(?:遵照|贯彻|组织|抓好)(?:贯彻)?(?:执行|落实|实施))[。\uFF01]?$/u;

const PASSED_ON = /批转|转发|印发/u;

/** What every command ends in. */
const VERBS = /(?:遵照|贯彻|组织|抓好)(?:贯彻)?(?:执行|落实|实施)/u;

const COMMANDS = soughtBy(VERBS, (text) => sentencesIn(text).filter(commands));

export const upwardCommand: Rule = {
  id: "upward-command",
  element: "正文",
  needs: [travelling("upward")],
  clause: "通常做法（上行文的用语）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "上行文通常不向上级机关提执行要求，“{found}”应删去。",
    en: "A document to a superior usually does not tell it to comply: delete “{found}”.",
  },
  fix: "suggestion",
  seeks: [COMMANDS],
  check(draft, report) {
    if (directionOf(draft) !== "upward") return;
    for (const paragraph of bodyParagraphs(draft)) {
      for (const { from, to } of unquoted(paragraph.known).find(COMMANDS)) {
        const found = paragraph.text.slice(from, to).trim();
        report({
          range: paragraph.rangeOf(from, to),
          data: { found },
          fixes: deleting(cutOut(draft, paragraph, from, to), found),
        });
      }
    }
  },
};

/** Whether the sentence commands, as a whole or with its last clause. */
function commands({ text }: Sentence): boolean {
  const last = text.lastIndexOf("\uFF0C", text.length - 8);
  const words = [text.trim(), text.slice(last + 1).trim()];
  return words.some((clause) => COMMAND.test(clause)) && !PASSED_ON.test(text);
}
