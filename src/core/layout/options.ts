import type { PictureSize } from "./picture-size";

/** What the layout needs from outside. */
export interface LayoutOptions {
  /** The size of a picture that the draft names; undefined when it cannot be had. */
  readonly pictureSize?: (path: string) => PictureSize | undefined;
}
