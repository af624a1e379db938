import type { Draft } from "../draft/draft";
import { PLACES, placeholdersIn } from "../standard/placeholders";
import type { Range } from "../text/range";
import { passagesOf } from "./passages";
import { soughtBy } from "./sought";

const PLACEHOLDERS = soughtBy(PLACES, placeholdersIn);

/** A place that is still to be filled in: 【事由】. */
export interface PlaceToFill {
  readonly range: Range;
  readonly words: string;
}

/** The places of the draft that are still to be filled in, in its order. */
export function placesToFill(draft: Draft): readonly PlaceToFill[] {
  return passagesOf(draft).flatMap(({ text, known, rangeOf }) =>
    known.find(PLACEHOLDERS).map(({ from, to }) => ({ range: rangeOf(from, to), words: text.slice(from, to) })),
  );
}
