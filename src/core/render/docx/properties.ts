import { kindOf, textOf, textsOf, titleOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { DATE_PATTERN } from "../../standard/vocabulary";
import { xmlText } from "../xml-text";

/** What the file says of itself. Its date is the draft's own, so that the same draft gives the same bytes. */
export function documentProperties(draft: Draft): object {
  const issuers = textsOf(draft, "发文机关").join("、");
  return {
    title: xmlText(titleOf(draft)?.text ?? ""),
    subject: xmlText(kindOf(draft)?.name ?? ""),
    keywords: xmlText(textOf(draft, "发文字号") ?? ""),
    creator: xmlText(issuers),
    company: xmlText(issuers),
    created: dateOf(textOf(draft, "成文日期")),
  };
}

function dateOf(text: string | undefined): string | null {
  const match = DATE_PATTERN.exec(text ?? "");
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`;
}
