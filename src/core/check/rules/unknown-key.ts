import { fieldOf } from "../../draft/access";
import { ELEMENTS } from "../../standard/elements";
import { DROPPED_ELEMENT, ELEMENT_ALIASES } from "../../standard/wrong-names";
import { nearest } from "../../text/edit-distance";
import { lookUp } from "../../text/lookup";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

const NAMES = ELEMENTS.map(({ name }) => name);

export const unknownKey: Rule = {
  id: "unknown-key",
  element: "全文",
  needs: [having("unknown key")],
  onlyDrafts: true,
  clause: "《党政机关公文处理工作条例》第九条",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{key}”不是公文要素的名称，这一项不会排入版面。",
    en: "“{key}” is no element of a document: it is not laid out.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { key, keyRange, element } of draft.frontMatter?.fields ?? []) {
      if (element || key === DROPPED_ELEMENT) continue;
      const alias = lookUp(ELEMENT_ALIASES, key);
      const right = alias ?? nearest(key, NAMES);
      if (!right) report({ range: keyRange, data: { key } });
      else if (fieldOf(draft, right)) report({ range: keyRange, data: { key, right }, message: REPEATED });
      else {
        report({
          range: keyRange,
          data: { key, right },
          message: MEANT,
          fixes: changing([{ range: keyRange, newText: right }], right),
          ...(!alias && { fix: "suggestion" }),
        });
      }
    }
  },
};

const MEANT = {
  zh: "“{key}”不是公文要素的名称，应为“{right}”。",
  en: "“{key}” is no element of a document; “{right}” is.",
};

const REPEATED = {
  zh: "“{key}”不是公文要素的名称，“{right}”已另有一项，应合并为一项。",
  en: "“{key}” is no element of a document, and “{right}” stands already: make them one.",
};
