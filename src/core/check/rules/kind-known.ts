import { KINDS, kindNamed } from "../../standard/kinds";
import { paperNamed } from "../../standard/papers";
import { hasPlaceholder } from "../../standard/placeholders";
import { KINDS_MEANT } from "../../standard/wrong-names";
import { nearest } from "../../text/edit-distance";
import { lookUp } from "../../text/lookup";
import { changeTo } from "../fixes";
import { given, having } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const kindKnown: Rule = {
  id: "kind-known",
  element: "文种",
  needs: [given("文种"), having("unknown kind")],
  clause: "《党政机关公文处理工作条例》第八条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{kind}”不是法定文种，应从十五种文种中选用。",
    en: "“{kind}” is not one of the fifteen kinds of official document.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = firstWordsOf(draft, "文种");
    if (!words || kindNamed(words.text) || paperNamed(words.text) || hasPlaceholder(words.text)) return;
    const kinds = kindsMeant(words.text);
    report({
      range: words.range,
      data: { kind: words.text, right: kinds[0] ?? "" },
      fixes: kinds.flatMap((kind) => changeTo(words, kind)),
      ...(kinds[0] && {
        message: {
          zh: "“{kind}”不是法定文种，通常应用“{right}”。",
          en: "“{kind}” is not one of the fifteen kinds of official document; “{right}” is usually meant.",
        },
      }),
    });
  },
};

/** The kinds that the word may stand for, the likeliest first. */
function kindsMeant(word: string): readonly string[] {
  const meant = lookUp(KINDS_MEANT, word);
  const names = KINDS.map(({ name }) => name);
  const near = names.find((name) => word.includes(name)) ?? nearest(word, names);
  return meant ?? (near ? [near] : []);
}
