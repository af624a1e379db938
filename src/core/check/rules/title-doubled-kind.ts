import { textOf } from "../../draft/access";
import { kindNamed } from "../../standard/kinds";
import { doubledKind, PILED_KINDS, repeatedKind, titleStem } from "../../standard/titles";
import { DOUBLED_KINDS } from "../../standard/wrong-names";
import { lookUp } from "../../text/lookup";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { titleWords } from "../words";

export const titleDoubledKind: Rule = {
  id: "title-doubled-kind",
  element: "标题",
  clause: "《党政机关公文处理工作条例》第八条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标题中“{words}”叠用了两个文种，应只用“{right}”。",
    en: "The title piles up two kinds, “{words}”: use “{right}” alone.",
  },
  fix: "suggestion",
  seeksInElements: [sought(PILED_KINDS)],
  check(draft, report) {
    const words = titleWords(draft);
    const doubled = words && doubledKind(words.text);
    const repeated = words && !doubled ? repeatedKind(words.text) : undefined;
    if (words && repeated) {
      const { text, from, to } = repeated;
      const right = text.slice(text.length / 2);
      const fixes = changing(words.replace(from, to, right), right);
      report({ range: words.rangeOf(from, to), data: { words: text, right: right.slice(1) }, fixes });
    }
    if (!words || !doubled) return;
    const end = titleStem(words.text).length;
    const from = end - doubled.length;
    const meant: readonly string[] = lookUp(DOUBLED_KINDS, doubled) ?? [doubled.slice(0, doubled.length / 2)];
    const named = kindNamed(textOf(draft, "文种") ?? "")?.name;
    const rights = named && meant.includes(named) ? [named] : meant;
    report({
      range: words.rangeOf(from, end),
      data: { words: doubled, right: rights.join("”或者“") },
      fixes: rights.flatMap((right) => changing(words.replace(from, end, right), right)),
    });
  },
};
