import { parseDate } from "../../../src/core/standard/dates";
import type { PublishedDocument } from "../documents";

/** Rules about what a published page does not carry or the manifest does not tell: here they say nothing of the document. */
const UNKNOWABLE: Readonly<Record<string, string>> = {
  "printing-office-present": "版记不在网页上",
  "print-date-present": "版记不在网页上",
  "document-number-present": "网页常把发文字号放在正文之外，manifest 也未必认出",
  "issuer-present": "署名由 manifest 认出，常常没有认出",
  "addressee-present": "主送机关由 manifest 认出，常常没有认出",
  "date-present": "成文日期由 manifest 认出，常常没有认出",
  "signer-present": "签发人不在网页上",
  "attachment-attached": "附件常作为另外的文件发布",
};

/** Rules that the standard of 2012 brought; what is older followed another. */
const SINCE_2012: ReadonlySet<string> = new Set(["date-form"]);

/** GB/T 9704—2012 and the Regulation came into force on 1 July 2012. */
const FIRST_YEAR = 2012;
const FIRST_MONTH = 7;

/** Whether the rule can be held against the document, as it was published and as it came to be a draft. */
export function isKnowable(rule: string, document: PublishedDocument): boolean {
  if (Object.hasOwn(UNKNOWABLE, rule)) return false;
  return !(SINCE_2012.has(rule) && isOlder(document.date));
}

/** The rules that are left out, each with the reason. */
export function unknowableRules(): readonly (readonly [rule: string, reason: string])[] {
  return Object.entries(UNKNOWABLE);
}

function isOlder(date: string | undefined): boolean {
  const written = parseDate((date ?? "").replace(/\s/gu, ""));
  return (
    written !== undefined && (written.year < FIRST_YEAR || (written.year === FIRST_YEAR && written.month < FIRST_MONTH))
  );
}
