import type { Picture } from "../../draft/draft";
import { POINTS } from "../../standard/sizes";
import type { LayoutContext } from "../context";
import { characterHeight } from "../metrics";
import type { ImageItem } from "../page";
import type { PictureSize } from "../picture-size";
import { type Frame, leadingOf } from "../sheet";
import { type Strip, strip } from "../strip";
import { centeredStrips } from "../text/lines-of-text";
import { styleOf } from "../text/run";

/** Millimetres of a picture's pixel: 150 to the inch is sharp enough in print. */
const MM_PER_PIXEL = 25.4 / 150;

/** The frame that is kept for a picture that cannot be had. */
const MISSING: PictureSize = { format: "png", width: 480, height: 240 };

type PictureSizes = LayoutContext["pictureSize"];

/** A picture in the middle of the frame, no larger than it, and its caption below. */
export function pictureStrips(picture: Picture, frame: Frame, pictureSize: PictureSizes): readonly Strip[] {
  const caption = picture.caption.text.trim();
  const style = styleOf("图片", { size: POINTS.四号 });
  const room = frame.bottom - frame.top - (caption === "" ? 0 : characterHeight(style.size) + leadingOf(frame));
  const { width, height } = sizeWithin(pictureSize(picture.path) ?? MISSING, frame.width, room);
  const image: ImageItem = {
    type: "image",
    x: frame.left + (frame.width - width) / 2,
    y: 0,
    width,
    height,
    path: picture.path,
    alternative: caption,
    element: "图片",
    range: picture.range,
  };
  if (caption === "") return [strip(height, [image])];
  const [first, ...others] = centeredStrips([{ text: caption, range: picture.caption.range, style }], frame);
  if (!first) return [strip(height, [image])];
  // The caption's first line goes with the picture.
  return [strip(height, [image]), { ...first, takesAlong: 1 }, ...others];
}

function sizeWithin(size: PictureSize, width: number, height: number): { width: number; height: number } {
  const natural = { width: size.width * MM_PER_PIXEL, height: size.height * MM_PER_PIXEL };
  const scale = Math.min(1, width / natural.width, height / natural.height);
  return { width: natural.width * scale, height: natural.height * scale };
}
