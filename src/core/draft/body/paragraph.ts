import { range } from "../../text/range";
import type { Paragraph } from "../draft";
import type { Line } from "../lines";
import { inlineOf, trimPieces } from "./inline";
import type { BlockReading, BodySource } from "./source";

/** Any line: the kind that remains when no other fits. */
export function readParagraph(source: BodySource, index: number): BlockReading | undefined {
  const line = source.lines.at(index);
  return line && { block: paragraphOf(source.masked, line), next: index + 1 };
}

/** The line as one paragraph. */
export function paragraphOf(masked: string, line: Line): Paragraph {
  return {
    type: "paragraph",
    range: range(line.start, line.end),
    content: trimPieces(inlineOf(masked, line.start, line.end)),
  };
}
