import { fieldOf, textsOf } from "../../draft/access";
import { writeValues } from "../../draft/field-edits";
import { hasPlaceholder } from "../../standard/placeholders";
import { given, having } from "../needs";
import { mayBeSameOrgan } from "../organ-names";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

const ELEMENTS = ["发文机关标志", "发文机关署名"] as const;

export const signatureJoint: Rule = {
  id: "signature-joint",
  element: "发文机关署名",
  needs: [having("several issuers"), given(...ELEMENTS)],
  clause: "GB/T 9704—2012 7.3.5",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "联合行文的{element}应与发文机关一致，主办机关在前，依次为{right}。",
    en: "{element} of several organs names them all, the host first, in one order everywhere: {right}.",
  },
  fix: "suggestion",
  check(draft, report) {
    const issuers = textsOf(draft, "发文机关");
    if (issuers.some(hasPlaceholder)) return;
    for (const element of ELEMENTS) {
      const words = allWordsOf(draft, element);
      const field = fieldOf(draft, element);
      const [first] = words;
      const last = words.at(-1);
      if (!field || !first || !last || words.some(({ text }) => hasPlaceholder(text))) continue;
      const names = words.map(({ text }) => text.replace(/文件$/u, "")).filter((name) => name !== "");
      const places = names.map((name) => issuers.findIndex((issuer) => mayBeSameOrgan(name, issuer)));
      // The mark may show the host alone; other names are the matter of another rule.
      if (places.includes(-1) || (element === "发文机关标志" && names.length === 1 && places[0] === 0)) continue;
      if (places.length === issuers.length && places.every((place, index) => place === index)) continue;
      const edits = element === "发文机关署名" ? writeValues(draft, field, issuers) : [];
      const right = issuers.join("、");
      const title = { zh: `改为“${right}”`, en: `Change to “${right}”` };
      report({
        range: { start: first.range.start, end: last.range.end },
        data: { element, right },
        fixes: edits.length > 0 ? [{ title, edits }] : [],
      });
    }
  },
};
