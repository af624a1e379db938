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
  return places(draft, ({ known }) => known.find(PLACEHOLDERS));
}

/** The same where nothing else is sought in the draft: what tells of many things whether they may be there is not made. */
export function placesToFillAlone(draft: Draft): readonly PlaceToFill[] {
  return places(draft, ({ text }) => placeholdersIn(text));
}

function places(draft: Draft, blanksIn: (passage: Passage) => readonly Blank[]): readonly PlaceToFill[] {
  const found: PlaceToFill[] = [];
  for (const passage of passagesOf(draft)) {
    for (const { from, to } of blanksIn(passage)) {
      found.push({ range: passage.rangeOf(from, to), words: passage.text.slice(from, to) });
    }
  }
  return found;
}
