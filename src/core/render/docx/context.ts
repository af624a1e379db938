import type { Page } from "../../layout/page";
import type { HouseStyle } from "../../standard/house-style";
import type { Range } from "../../text/range";
import { type Place, readPlaces } from "./block-places";
import { LineCursor } from "./line-cursor";
import { type Grid, gridOf } from "./measures";
import { type PagesFacts, readPages } from "./pages-facts";
import { PictureParts } from "./pictures";
import { type Style, stylesOf } from "./styles";

/** What all parts of a document are made with. */
export interface DocxContext {
  readonly house: HouseStyle;
  readonly grid: Grid;
  readonly styles: readonly Style[];
  readonly facts: PagesFacts;
  readonly pictures: PictureParts;
  readonly lines: LineCursor;
  readonly placeOf: (range: Range) => Place;
}

/** `picture` hands out the bytes of a picture; `known` are the pictures of another draft in the same document. */
export function contextOf(
  pages: readonly Page[],
  picture: (path: string) => Uint8Array | undefined,
  house: HouseStyle,
  known?: PictureParts,
): DocxContext {
  const facts = readPages(pages);
  const grid = gridOf(house);
  return {
    house,
    grid,
    styles: stylesOf(house, grid),
    facts,
    pictures: new PictureParts(picture, facts, known),
    lines: new LineCursor(pages),
    placeOf: readPlaces(pages),
  };
}
