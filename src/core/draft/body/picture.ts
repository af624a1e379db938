import { range } from "../../text/range";
import { trimmed } from "../lines";
import { MASK } from "./comments";
import type { BlockReading, BodySource } from "./source";

const OPENING = "![";
const MIDDLE = "](";
const CLOSING = ")";

/** A picture alone on its line: `![题注](path)`. */
export function readPicture(source: BodySource, index: number): BlockReading | undefined {
  const line = source.lines.at(index);
  if (!line || !source.masked.startsWith(OPENING, line.start)) return undefined;
  const text = source.masked.slice(line.start, line.end);
  const middle = text.indexOf(MIDDLE);
  if (middle < 0 || !text.endsWith(CLOSING) || text.includes(MASK)) return undefined;
  const caption = trimmed(source.masked, line.start + OPENING.length, line.start + middle);
  const path = trimmed(source.masked, line.start + middle + MIDDLE.length, line.end - CLOSING.length);
  if (path.start >= path.end) return undefined;
  return {
    block: {
      type: "picture",
      range: range(line.start, line.end),
      caption: { text: source.masked.slice(caption.start, caption.end), range: caption, strong: false },
      path: source.masked.slice(path.start, path.end),
      pathRange: path,
    },
    next: index + 1,
  };
}
