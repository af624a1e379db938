import { fieldOf, titleOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { writeValues } from "../../draft/field-edits";
import { titleAsSet } from "../../layout/title/draft-title";
import type { TitleFault } from "../../layout/title/faults";
import type { Message } from "../../notice";
import { changing } from "../fixes";
import type { Fix, Rule } from "../rule";

/** A title of more characters is no title: how it is broken says nothing, and to find out costs much. */
const LONGEST = 300;

export const titleBrokenBadly: Rule = {
  id: "title-broken-badly",
  element: "标题",
  clause: "GB/T 9704—2012 7.3.1",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "标题分行不当：{fault}。标题回行要词意完整，排成梯形或者菱形。",
    en: "The title is broken badly: {fault}. Its lines should keep words whole and make a trapezoid or a diamond.",
  },
  fix: "suggestion",
  check(draft, report) {
    const title = titleOf(draft);
    if (!title || title.text.length > LONGEST) return;
    const { faults, isByWriter } = titleAsSet(draft);
    const [fault] = faults;
    if (!fault) return;
    const described = describe(fault);
    report({
      // From | on, so that the line above is one where the rule can be switched off.
      range: isByWriter ? (fieldOf(draft, "标题")?.valueRange ?? title.range) : title.range,
      message: {
        zh: titleBrokenBadly.message.zh.replace("{fault}", () => described.zh),
        en: titleBrokenBadly.message.en.replace("{fault}", () => described.en),
      },
      fixes: isByWriter ? unbroken(draft, title.text) : [],
    });
  },
};

/** Takes the writer's breaks out, so that the title is broken where that is best. */
function unbroken(draft: Draft, title: string): readonly Fix[] {
  const field = fieldOf(draft, "标题");
  return field ? changing(writeValues(draft, field, [title]), title) : [];
}

function describe(fault: TitleFault): Message {
  switch (fault.type) {
    case "head":
      return { zh: `有一行以“${fault.words}”开头`, en: `a line begins with “${fault.words}”` };
    case "end":
      return { zh: `有一行以“${fault.words}”结尾`, en: `a line ends with “${fault.words}”` };
    case "word":
    case "name": {
      const what = fault.type === "word" ? { zh: "词语", en: "a word" } : { zh: "机关名称", en: "an organ's name" };
      return {
        zh: `“${fault.before}”和“${fault.behind}”之间拆开了${what.zh}`,
        en: `${what.en} is parted between “${fault.before}” and “${fault.behind}”`,
      };
    }
    case "hourglass":
      return {
        zh: "中间的行比上下都短，成了沙漏形",
        en: "a line is shorter than those above and below it, an hourglass",
      };
    case "rectangle":
      return { zh: "各行一样长，成了长方形", en: "all lines are of one length, a rectangle" };
    case "tiny":
      return { zh: "有一行只有一两个字", en: "a line has only a character or two" };
  }
}
