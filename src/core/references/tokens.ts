import type { Draft } from "../draft/draft";
import { overlaps, type Range } from "../text/range";
import { attachmentsOf } from "./attachments";
import { citationsOf } from "./citations";
import { longestFirst, organNamesOf, placesOfOrgan } from "./organs";

/** What a stretch of words names, which no grammar can tell. */
export type TokenType = "organ" | "citation" | "attachment";

export const TOKEN_TYPES: readonly TokenType[] = ["organ", "citation", "attachment"];

/** A stretch that names something. */
export interface Token {
  readonly range: Range;
  readonly type: TokenType;
}

/**
 * What the draft names: organs that its elements list, documents that it cites, mentions of attachments that it has. In the
 * order of the text; none touches another, and none goes over a line's end.
 */
export function tokensOf(draft: Draft): readonly Token[] {
  const mentions = attachmentsOf(draft).flatMap((attachment) => [...attachment.mentions, ...attachment.numbers]);
  // 《公文质量检查表》 is cited too, but it is one of the draft's own.
  const named = new Set(mentions.map(({ start }) => start));
  const cited = citationsOf(draft).filter(({ range }) => !named.has(range.start + "《".length));
  const found: readonly Token[] = [
    ...tokens("attachment", mentions),
    ...tokens(
      "citation",
      cited.map(({ range }) => range),
    ),
    ...tokens(
      "organ",
      longestFirst(organNamesOf(draft)).flatMap((name) => placesOfOrgan(draft, name)),
    ),
  ];
  const ordered = found
    .filter(({ range: { start, end } }) => !/[\r\n]/u.test(draft.text.slice(start, end)))
    .map((token, rank) => ({ token, rank }))
    .sort((a, b) => a.token.range.start - b.token.range.start || a.rank - b.rank);
  const kept: Token[] = [];
  for (const { token } of ordered) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.range, token.range)) kept.push(token);
  }
  return kept;
}

function tokens(type: TokenType, ranges: readonly Range[]): readonly Token[] {
  return ranges.map((range) => ({ range, type }));
}
