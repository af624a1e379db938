import type { HouseStyle } from "../standard/house-style";
import type { PictureSize } from "./picture-size";

/** What the layout needs from outside. */
export interface LayoutOptions {
  /** The size of a picture that the draft names; undefined when it cannot be had. */
  readonly pictureSize?: (path: string) => PictureSize | undefined;
  /** How the office sets its documents; as the national standard has it when it is absent. */
  readonly houseStyle?: HouseStyle;
}
