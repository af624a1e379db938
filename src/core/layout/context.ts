import { type HouseStyle, STANDARD_STYLE } from "../standard/house-style";
import type { LayoutMemory } from "./memory";
import type { LayoutOptions } from "./options";
import type { Frames } from "./sheet";

/** What all parts of a draft are laid out with. */
export interface LayoutContext {
  readonly frames: Frames;
  readonly house: HouseStyle;
  readonly pictureSize: NonNullable<LayoutOptions["pictureSize"]>;
  readonly memory: LayoutMemory;
}

export function contextOf(options: LayoutOptions, memory: LayoutMemory): LayoutContext {
  const { pictureSize = () => undefined, houseStyle = STANDARD_STYLE } = options;
  return { frames: memory.framesFor(houseStyle), house: houseStyle, pictureSize, memory };
}
