import { NUMBER_DISTANCE } from "./footers";
import { LETTER_BOTTOM, LETTER_FOOT_DISTANCE } from "./letter";
import { type Grid, MARGINS, PAPER } from "./measures";
import { type BlockModel, paragraph, type SectionModel } from "./model";

/** The parts that sections point to. */
export const RELATIONSHIPS = {
  styles: "rId1",
  settings: "rId2",
  fontTable: "rId3",
  oddFooter: "rId4",
  evenFooter: "rId5",
  emptyFooter: "rId6",
  turnedOddFooter: "rId7",
  turnedEvenFooter: "rId8",
  letterFooter: "rId9",
} as const;

/** From the page's upper edge to a header, where there is none: what word processors use. */
const HEADER_DISTANCE = 851;

export interface SectionOptions {
  readonly isLandscape?: boolean;
  /** Whether its pages bear numbers. */
  readonly isNumbered?: boolean;
  /** Whether the document is a letter (10.1). */
  readonly isLetter: boolean;
  /** Whether its first page is the first of a letter: rules of its own below, no number. */
  readonly opensLetter?: boolean;
}

/** The section's page set-up. */
export function section(options: SectionOptions, grid: Grid): SectionModel {
  const { isLandscape = false, isNumbered = true, isLetter, opensLetter = false } = options;
  return {
    landscape: isLandscape,
    ...(isLandscape ? turned(PAPER, MARGINS) : { ...PAPER, ...MARGINS }),
    ...(opensLetter ? { bottom: LETTER_BOTTOM } : {}),
    headerDistance: HEADER_DISTANCE,
    footerDistance: isLetter ? LETTER_FOOT_DISTANCE : NUMBER_DISTANCE,
    line: grid.line,
    firstFooter: opensLetter ? RELATIONSHIPS.letterFooter : null,
    ...footers(isNumbered, isLandscape),
  };
}

function footers(isNumbered: boolean, isLandscape: boolean): Pick<SectionModel, "oddFooter" | "evenFooter"> {
  const { oddFooter, evenFooter, emptyFooter, turnedOddFooter, turnedEvenFooter } = RELATIONSHIPS;
  if (!isNumbered) return { oddFooter: emptyFooter, evenFooter: emptyFooter };
  return isLandscape ? { oddFooter: turnedOddFooter, evenFooter: turnedEvenFooter } : { oddFooter, evenFooter };
}

type Box = Pick<SectionModel, "width" | "height" | "top" | "right" | "bottom" | "left">;

/** The page as it is read when the sheet is turned clockwise: the binding edge is above (clause 8). */
function turned(
  paper: Pick<Box, "width" | "height">,
  { top, right, bottom, left }: Pick<Box, "top" | "right" | "bottom" | "left">,
): Box {
  return { width: paper.height, height: paper.width, top: left, right: top, bottom: right, left: bottom };
}

/** A section's text and how its pages are set up. */
export interface SectionContent {
  readonly blocks: readonly BlockModel[];
  readonly options: SectionOptions;
}

/** The sections' text as one: each but the last ends with its page set-up in its last paragraph. */
export function joined(sections: readonly SectionContent[], grid: Grid): readonly BlockModel[] {
  return sections.flatMap(({ blocks, options }, index) =>
    index === sections.length - 1 ? blocks : ended(blocks, section(options, grid)),
  );
}

/** A table cannot end a section: a paragraph that takes no room does. */
function ended(blocks: readonly BlockModel[], model: SectionModel): readonly BlockModel[] {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph") return [...blocks, paragraph("Break", "", { section: model })];
  return [...blocks.slice(0, -1), { ...last, section: model }];
}
