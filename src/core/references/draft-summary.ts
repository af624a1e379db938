import { firstValueOf, textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import { hasPlaceholder } from "../standard/placeholders";
import { LineIndex, type Position } from "../text/line-index";
import type { Range } from "../text/range";
import { type Citation, citationsOf } from "./citations";

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

/** The elements whose values come again in later documents. */
const KEPT = ["发文机关", "发文机关署名", "主送机关", "抄送机关", "印发机关", "签发人", "出席", "列席"] as const;

/** What other drafts, and those who write the next, may want to know of a draft. */
export interface DraftSummary {
  /** 发文字号; undefined where it is missing or not yet filled in. */
  readonly number: PlacedWords | undefined;
  /** The title on one line, without 《》; undefined where it is missing or not yet filled in. */
  readonly title: PlacedWords | undefined;
  /** The organs and people that its elements name. */
  readonly values: Readonly<Partial<Record<ElementName, readonly string[]>>>;
  /** The documents that it cites. */
  readonly citations: readonly (Citation & { readonly place: Place })[];
}

/** Sums the draft up. Places that are still to be filled in tell nothing. */
export function summaryOf(draft: Draft): DraftSummary {
  const index = new LineIndex(draft.text);
  const placeOf = ({ start, end }: Range): Place => ({ start: index.positionAt(start), end: index.positionAt(end) });
  const placed = (words: { readonly text: string; readonly range: Range } | undefined) =>
    words && !hasPlaceholder(words.text) ? { text: words.text.trim(), place: placeOf(words.range) } : undefined;
  const filled = (name: ElementName) => textsOf(draft, name).filter((text) => text !== "" && !hasPlaceholder(text));
  return {
    number: placed(firstValueOf(draft, "发文字号")),
    title: placed(titleOf(draft)),
    values: Object.fromEntries(KEPT.map((name) => [name, filled(name)])),
    citations: citationsOf(draft).map((citation) => ({ ...citation, place: placeOf(citation.range) })),
  };
}
