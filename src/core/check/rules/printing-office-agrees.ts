import { textsOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { given } from "../needs";
import { mayBeSameOrgan } from "../organ-names";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

/** The office that prints for its organ. */
const OFFICE = /(?:办公[厅室]|办公厅文电处|综合处|秘书[处科]|办)$/u;

export const printingOfficeAgrees: Rule = {
  id: "printing-office-agrees",
  element: "印发机关",
  needs: [given("印发机关"), given("发文机关")],
  clause: "GB/T 9704—2012 7.4.3",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "印发机关“{found}”看来不属于发文机关“{issuer}”，通常是发文机关的办公厅（室），请核对。",
    en: "“{found}” seems not to belong to the issuer “{issuer}”: usually its own office prints the document.",
  },
  fix: "none",
  check(draft, report) {
    const words = firstWordsOf(draft, "印发机关");
    const issuers = textsOf(draft, "发文机关");
    const [host] = issuers;
    if (!words || !host || issuers.some((issuer) => words.text.startsWith(issuer))) return;
    if ([words.text, ...issuers].some(hasPlaceholder)) return;
    const organ = words.text.replace(OFFICE, "");
    if (organ === "" || issuers.some((issuer) => mayBeSameOrgan(organ, issuer.replace(OFFICE, "")))) return;
    report({ range: words.range, data: { found: words.text, issuer: host } });
  },
};
