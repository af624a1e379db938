import type { Host } from "../core/host";
import type { LayoutOptions } from "../core/layout/options";
import { readPictureSize } from "../core/layout/picture-size";

/** The sizes of the pictures that the host hands out, for the layout. */
export function pictureSizes({ readPicture }: Pick<Host, "readPicture">): NonNullable<LayoutOptions["pictureSize"]> {
  return (name) => {
    const bytes = readPicture(name);
    return bytes && readPictureSize(bytes);
  };
}
