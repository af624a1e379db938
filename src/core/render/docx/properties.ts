import { kindOf, paperOf, textOf, textsOf, titleOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { dateWritten } from "../date-written";
import { xmlText } from "../xml-text";

/**
 * What the file says of itself (ECMA-376 part 2, 11): the kind or paper is its category, which word processors show as 类别
 * and importing reads again. Its date is the draft's own, so that the same draft gives the same
 * bytes.
 */
export function documentProperties(draft: Draft): object {
  const written = dateWritten(draft);
  const issuers = textsOf(draft, "发文机关").join("、");
  return {
    title: xmlText(titleOf(draft)?.text ?? ""),
    category: xmlText((kindOf(draft) ?? paperOf(draft))?.name ?? ""),
    keywords: xmlText(textOf(draft, "发文字号") ?? ""),
    creator: xmlText(issuers),
    company: xmlText(issuers),
    created: written === undefined ? null : `${written}T00:00:00Z`,
  };
}
