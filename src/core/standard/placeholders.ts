/**
 * What is still to be filled in: 【事由】, ×××, XX, {{…}}, ___, TODO, a year or day left open. Every repetition is
 * bounded, so that no text makes it slow.
 */
const PLACEHOLDER =
  /【[^【】\n]{0,40}】|\{\{[^{}\n]{0,80}\}\}|〔(?:19|20)?[×xX\s]{0,4}〕|×{2,40}|×(?=[年月日号])|(?<![A-Za-z\d])(?:[xX]{2,40}|TODO)(?![A-Za-z\d])|_{3,200}/gu;

/** The places of the text that are still to be filled in, as offsets. */
export function placeholdersIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Whether something is still to be filled in. */
export function hasPlaceholder(text: string): boolean {
  return text.search(PLACEHOLDER) >= 0;
}
