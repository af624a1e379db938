import { MM_PER_POINT } from "../../standard/sizes";
import { emus } from "./measures";
import type { BoxModel, ParagraphModel } from "./model";

interface BoxOptions extends Pick<BoxModel, "id" | "name"> {
  /** In mm, from the page's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** White below the content, in mm. */
  readonly below?: number;
  readonly turned?: boolean;
  readonly reachesFoot?: boolean;
  readonly table?: BoxModel["table"];
  readonly paragraphs: readonly ParagraphModel[];
}

/** A text box that hangs on the page; it has no edges of its own. */
export function box(options: BoxOptions): BoxModel {
  const { id, name, left, top, width, height, below = 0, paragraphs } = options;
  const lengths = { left, top, width, height, below };
  return {
    id,
    name,
    ...mapped(lengths, emus),
    points: mapped(lengths, (mm) => Math.round((mm / MM_PER_POINT) * 100) / 100),
    turned: options.turned ?? false,
    reachesFoot: options.reachesFoot ?? false,
    table: options.table ?? null,
    paragraphs,
    revision: null,
  };
}

type Lengths = BoxModel["points"];

function mapped(lengths: Lengths, unit: (mm: number) => number): Lengths {
  return {
    left: unit(lengths.left),
    top: unit(lengths.top),
    width: unit(lengths.width),
    height: unit(lengths.height),
    below: unit(lengths.below),
  };
}

/** The numbers of drawings, which must differ within a document; pictures count on from the last. */
export const DRAWING = { imprint: 1, letterHead: 2, oddNumber: 3, evenNumber: 4, pictures: 5 } as const;
