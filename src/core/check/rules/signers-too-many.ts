import { valuesOf } from "../../draft/access";
import { MOST_SIGNERS } from "../../layout/head/signers";
import { having } from "../needs";
import type { Rule } from "../rule";
import { wordsOf } from "../words";

export const signersTooMany: Rule = {
  id: "signers-too-many",
  element: "签发人",
  needs: [having("several signers")],
  clause: "GB/T 9704—2012 7.2.6",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "版头排得下{most}个签发人，现有{count}个，从“{name}”起没有排出来。",
    en: "The heading area has room for {most} signers and there are {count}: those from “{name}” on are not set.",
  },
  fix: "none",
  check(draft, report) {
    const signers = valuesOf(draft, "签发人");
    const first = signers[MOST_SIGNERS];
    if (!first) return;
    const { text, range } = wordsOf(first);
    report({ range, data: { most: String(MOST_SIGNERS), count: String(signers.length), name: text } });
  },
};
