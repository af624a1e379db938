import type { Draft } from "../draft/draft";
import { type Blank, PLACES, placeholdersIn } from "../standard/placeholders";
import type { Range } from "../text/range";
import { type Passage, passagesOf } from "./passages";
import { soughtBy } from "./sought";

const PLACEHOLDERS = soughtBy(PLACES, placeholdersIn);

/** A place that is still to be filled in: 【事由】. */
export interface PlaceToFill {
  readonly range: Range;
  readonly words: string;
}

/** The places of the draft that are still to be filled in, in its order. */
export function placesToFill(draft: Draft): readonly PlaceToFill[] {
  return passagesOf(draft).flatMap((passage) => places(passage, passage.known.find(PLACEHOLDERS)));
}

/** The same where nothing else is sought in the draft: what tells of many things whether they may be there is not made. */
export function placesToFillAlone(draft: Draft): readonly PlaceToFill[] {
  return passagesOf(draft).flatMap((passage) => places(passage, placeholdersIn(passage.text)));
}

function places({ text, rangeOf }: Passage, blanks: readonly Blank[]): readonly PlaceToFill[] {
  return blanks.map(({ from, to }) => ({ range: rangeOf(from, to), words: text.slice(from, to) }));
}
