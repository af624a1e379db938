import type { ElementName } from "../../standard/elements";
import { deleting } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { allWordsOf } from "../words";

/** Labels that writers set before the organs, right ones and old ones. */
const LABEL = /^(?:主送|主报|抄送|抄报|抄发|报送|发送|分送|[报送发])\s?[:\uFF1A]\s{0,4}/u;

/** What every label ends in. */
const MARK = /[:\uFF1A]/u;

const ELEMENTS = ["主送机关", "抄送机关"] as const satisfies readonly ElementName[];

export const recipientsLabel: Rule = {
  id: "recipients-label",
  element: "抄送机关",
  needs: [given(...ELEMENTS)],
  clause: "GB/T 9704—2012 7.4.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{element}里只写机关名称，应删去“{found}”。",
    en: "{element} holds the organs alone: delete “{found}”.",
  },
  fix: "safe",
  seeksInElements: [sought(LABEL, MARK)],
  check(draft, report) {
    for (const element of ELEMENTS) {
      for (const words of allWordsOf(draft, element)) {
        const found = LABEL.exec(words.text)?.[0] ?? "";
        if (found === "" || found.length === words.text.length) continue;
        report({
          range: words.rangeOf(0, found.length),
          data: { element, found: found.trim() },
          fixes: deleting(words.replace(0, found.length, ""), found.trim()),
        });
      }
    }
  },
};
