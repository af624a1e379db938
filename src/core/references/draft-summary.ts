import { firstValueOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { LineIndex, type Position } from "../text/line-index";
import type { Range } from "../text/range";
import { type Citation, citationsOf } from "./citations";
import { organNamesOf } from "./organs";

/** A place as editors count: it can be shown without reading the draft again. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Words of a draft and where they stand. */
export interface PlacedWords {
  readonly text: string;
  readonly place: Place;
}

/** What other drafts may want to know of a draft. */
export interface DraftSummary {
  /** 发文字号. */
  readonly number: PlacedWords | undefined;
  /** The title on one line. */
  readonly title: PlacedWords | undefined;
  /** The organs that its elements name. */
  readonly organs: readonly string[];
  /** The documents that it cites. */
  readonly citations: readonly (Citation & { readonly place: Place })[];
}

/** Sums the draft up. */
export function summaryOf(draft: Draft): DraftSummary {
  const index = new LineIndex(draft.text);
  const placeOf = ({ start, end }: Range): Place => ({ start: index.positionAt(start), end: index.positionAt(end) });
  const placed = (words: { readonly text: string; readonly range: Range } | undefined) =>
    words && { text: words.text.trim(), place: placeOf(words.range) };
  return {
    number: placed(firstValueOf(draft, "发文字号")),
    title: placed(titleOf(draft)),
    organs: organNamesOf(draft),
    citations: citationsOf(draft).map((citation) => ({ ...citation, place: placeOf(citation.range) })),
  };
}
