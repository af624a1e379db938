import { plainText, titleHeadingOf, titleOf } from "../draft/access";
import { visibleText } from "../draft/content";
import type { Block, Draft, Heading } from "../draft/draft";
import { headingLabels } from "../draft/heading-labels";
import type { Page } from "../layout/page";
import { type HouseStyle, STANDARD_STYLE } from "../standard/house-style";
import type { Range } from "../text/range";
import { type PlaceOnPage, placesOnPages } from "./places";

/** An entry of the outline that readers show beside the pages. */
export interface Bookmark extends PlaceOnPage {
  readonly title: string;
  /** 0 is the highest. */
  readonly depth: number;
}

/** Headings below this level are too many to lead anywhere. */
const DEEPEST = 3;

/** Characters that a reader's narrow column shows; a longer heading is cut. */
const LONGEST = 40;

interface Target {
  readonly title: string;
  readonly range: Range;
  readonly depth: number;
}

/**
 * The title, the headings of levels 1 to 3 and the attachments' titles, each with the place where it is printed;
 * numbers as the house style writes them.
 */
export function bookmarksOf(
  draft: Draft,
  pages: readonly Page[],
  house: HouseStyle = STANDARD_STYLE,
): readonly Bookmark[] {
  const placeOf = placesOnPages(pages);
  return targetsOf(draft, house).flatMap(({ title, range, depth }) => {
    const place = placeOf(range);
    return place && title !== "" ? [{ title: shortened(title), depth, ...place }] : [];
  });
}

function targetsOf(draft: Draft, house: HouseStyle): readonly Target[] {
  const title = titleOf(draft);
  const titleHeading = titleHeadingOf(draft);
  const body = draft.body.filter((block) => block !== titleHeading);
  return [
    ...(title ? [{ title: title.text, range: title.range, depth: 0 }] : []),
    ...headingsIn(body, house),
    ...draft.attachments.flatMap((attachment) => [
      {
        title: plainText(attachment.title?.content ?? []).trim() || `附件${attachment.number ?? ""}`,
        range: attachment.title?.range ?? attachment.openingRange,
        depth: 0,
      },
      ...headingsIn(attachment.body, house),
    ]),
  ];
}

function headingsIn(blocks: readonly Block[], { level3Mark }: HouseStyle): readonly Target[] {
  const labels = headingLabels(blocks, level3Mark);
  return blocks.flatMap((block) => {
    if (block.type !== "heading" || block.depth > DEEPEST || isItem(block)) return [];
    const text = (labels.get(block) ?? "") + headingText(block);
    return [{ title: text.trim(), range: block.range, depth: Math.max(1, block.depth) }];
  });
}

/** Whether the number opens an item of running text. Articles do so too, but they are what a reader looks for. */
function isItem({ label, headingEnd }: Heading): boolean {
  return label !== undefined && label.style !== "article" && headingEnd <= label.range.end;
}

/** The words in the heading's typeface, without the full stop of a run-in heading; of an article the whole line. */
function headingText({ content, label, headingEnd }: Heading): string {
  const { text, rangeOf } = visibleText(content, label);
  let length = 0;
  for (const character of text) {
    const { start } = rangeOf(length, length + character.length);
    if (label?.style !== "article" && start >= headingEnd) break;
    length += character.length;
  }
  return text.slice(0, length).replace(/。$/u, "");
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : title;
}
