import { textOf } from "../../draft/access";
import { isNeverBelow } from "../../standard/organ-levels";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { titleWords } from "../words";

/** What the title passes on, and whose; group 1 is the organ, with words before 关于. */
const PASSED_ON = /批转(?!《)([^《》]{2,30}?)(?:关于|《)/u;

const RIGHT = "转发";

export const forwardingWord: Rule = {
  id: "forwarding-word",
  element: "标题",
  clause: "《党政机关公文处理工作条例》第八条第八项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "批转用于下级机关的公文，“{found}”看来是上级或者不相隶属的机关，应用“转发”。",
    en: "批转 passes on what a lower organ wrote; “{found}” seems to be none: use 转发.",
  },
  fix: "suggestion",
  seeksInElements: [sought(PASSED_ON)],
  check(draft, report) {
    const words = titleWords(draft);
    const match = words && PASSED_ON.exec(words.text);
    const issuer = textOf(draft, "发文机关") ?? words?.text.slice(0, match?.index ?? 0) ?? "";
    const organ = match?.[1];
    if (!words || !organ || !isNeverBelow(organ, issuer)) return;
    const from = match.index;
    report({
      range: words.rangeOf(from, from + RIGHT.length),
      data: { found: organ },
      fixes: changing(words.replace(from, from + RIGHT.length, RIGHT), RIGHT),
    });
  },
};
