import { firstValueOf, formatOf, titleHeadingOf } from "../draft/access";
import type { BlockPart, PlacedPart } from "../draft/body/part";
import type { Draft } from "../draft/draft";
import { placesOf } from "../draft/parse-draft";
import { CHARACTER_HEIGHT } from "../standard/geometry";
import type { HouseStyle } from "../standard/house-style";
import { bodyBundles } from "./body/body";
import type { Bundle } from "./bundle";
import { closingStrips } from "./closing/closing";
import type { LayoutContext } from "./context";
import { pour } from "./flow";
import { HIGHEST_MARKS } from "./head/issuer-mark";
import { addresseeSection, headSection, titleSections } from "./opening";
import { type Frame, type Frames, leadingOf, type Sheet } from "./sheet";
import { heightOf, type Section, type Strip, stacked, strip } from "./strip";

/** What stands around the text: it hangs on the front matter and, where that has no title, on the title above the text. */
export interface Surroundings {
  /** Heading area, title and addressees. */
  readonly opening: Bundle;
  /** Whether the opening never leaves the first page. */
  readonly isFixed: boolean;
  /** Whether the addressees stand in the imprint, for the first page had no room left for text (7.3.2). */
  readonly addresseesMoved: boolean;
  /** List of attachments, signature, date and note. */
  readonly closing: Bundle;
}

/** The heading above the text that serves as the title, where it stands; undefined when there is none. */
export function titlePlaceOf(draft: Draft): PlacedPart<BlockPart> | undefined {
  if (firstValueOf(draft, "标题")) return undefined;
  return titleHeadingOf(draft) && placesOf(draft).main[0];
}

/** What stands around the draft's text. */
export function surroundingsOf(draft: Draft, { frames, house }: LayoutContext): Surroundings {
  const first = firstFrame(draft, frames);
  const opening = openingOf(draft, first, house);
  const addressees = addresseeSection(draft, first);
  const hasRoom = leavesRoom([...opening, addressees], first);
  const addresseesMoved = addressees.strips.length > 0 && !hasRoom && leavesRoom(opening, first);
  return {
    opening: frontBundle(stacked(addresseesMoved ? opening : [...opening, addressees])),
    isFixed: hasRoom || addresseesMoved,
    addresseesMoved,
    closing: frontBundle(closingStrips(draft, frames.portrait, house)),
  };
}

function frontBundle(strips: readonly Strip[]): Bundle {
  return { strips, by: 0, isFront: true };
}

const NOTHING = frontBundle([]);

/**
 * Heading area, title, addressees, text, list of attachments, signature and date on as many pages as they need. The first
 * page shows text (7.3.2, 7.3.3): where it has no room for any, the addressees are moved and the mark is made smaller; an
 * opening that leaves none even so goes over to the next page as text does.
 */
export function layoutMainText(
  draft: Draft,
  { opening, isFixed, closing }: Surroundings,
  context: LayoutContext,
): readonly Sheet[] {
  const { frames, memory } = context;
  const { main } = placesOf(draft);
  const blocks = titlePlaceOf(draft) ? main.slice(1) : main;
  const body = bodyBundles(blocks, { part: "正文", frame: frames.portrait, context });
  const bundles = [...(isFixed ? [] : [opening]), ...body, closing];
  const pages = { first: firstFrame(draft, frames), head: isFixed ? opening : NOTHING, following: frames.portrait };
  return memory.poured(memory, (before) => pour(bundles, pages, before)).sheets;
}

/** Heading area and title, the mark as large as leaves room for text. */
function openingOf(draft: Draft, frame: Frame, house: HouseStyle): readonly Section[] {
  const title = titleSections(draft, frame);
  for (const highestMark of HIGHEST_MARKS) {
    const opening = [headSection(draft, highestMark, frame, house), ...title];
    if (leavesRoom(opening, frame)) return opening;
  }
  return [headSection(draft, HIGHEST_MARKS[0], frame, house), ...title];
}

function firstFrame(draft: Draft, frames: Frames): Frame {
  return formatOf(draft) === "信函" ? frames.letterFirst : frames.portrait;
}

/** Whether a line of text fits below the sections on the first page. */
function leavesRoom(sections: readonly Section[], frame: Frame): boolean {
  const line: Section = { strips: [strip(CHARACTER_HEIGHT, [])], below: 0 };
  return heightOf(stacked([...sections, line]), leadingOf(frame)) <= frame.bottom - frame.top;
}
