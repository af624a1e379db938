import { formatOf, titleHeadingOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { CHARACTER_HEIGHT, LEADING, LETTER, PAGE, SEVEN_EIGHTHS } from "../standard/geometry";
import { bodyStrips } from "./body/body";
import { closingStrips } from "./closing/closing";
import { pour } from "./flow";
import { HIGHEST_MARKS } from "./head/issuer-mark";
import { addresseeSection, headSection, titleSection } from "./opening";
import type { LayoutOptions } from "./options";
import { type Frame, PORTRAIT, type Sheet } from "./sheet";
import { joined, type Section, type Strip, stacked, strip } from "./strip";

/** The pages of the main text. */
export interface MainText {
  readonly sheets: readonly Sheet[];
  /** Whether the addressees stand in the imprint, for the first page had no room left for text (7.3.2). */
  readonly addresseesMoved: boolean;
}

/**
 * Heading area, title, addressees, text, list of attachments, signature and date on as many pages as they need. The first
 * page shows text (7.3.2, 7.3.3): where it has no room for any, the addressees are moved and the mark is made smaller; an
 * opening that leaves none even so goes over to the next page as text does.
 */
export function layoutMainText(draft: Draft, options: LayoutOptions): MainText {
  const first = firstFrame(draft);
  const opening = openingOf(draft, first);
  const addressees = addresseeSection(draft, first);
  const hasRoom = leavesRoom([...opening, addressees], first);
  const addresseesMoved = addressees.strips.length > 0 && !hasRoom && leavesRoom(opening, first);
  const sections = addresseesMoved ? opening : [...opening, addressees];
  const fixed = hasRoom || addresseesMoved ? stacked(sections).length : 0;
  const strips = stacked([...sections, { strips: textAndClosing(draft, options), below: LEADING }]);
  const pages = { first, head: strips.slice(0, fixed), following: PORTRAIT };
  return { sheets: pour(strips.slice(fixed), pages), addresseesMoved };
}

/** Heading area and title, the mark as large as leaves room for text. */
function openingOf(draft: Draft, frame: Frame): readonly Section[] {
  const title = titleSection(draft, frame);
  for (const highestMark of HIGHEST_MARKS) {
    const opening = [headSection(draft, highestMark), title];
    if (leavesRoom(opening, frame)) return opening;
  }
  return [headSection(draft, HIGHEST_MARKS[0]), title];
}

/** In the letter format the first page's text may reach to 7/8 of a character above the lower double rule (10.1). */
function firstFrame(draft: Draft): Frame {
  if (formatOf(draft) !== "信函") return PORTRAIT;
  return { ...PORTRAIT, bottom: PAGE.height - LETTER.lowerRuleFromBottom - SEVEN_EIGHTHS };
}

/** Whether a line of text fits below the sections on the first page. */
function leavesRoom(sections: readonly Section[], frame: Frame): boolean {
  const line: Section = { strips: [strip(CHARACTER_HEIGHT, [])], below: 0 };
  return joined(stacked([...sections, line])).height <= frame.bottom - frame.top;
}

function textAndClosing(draft: Draft, options: LayoutOptions): readonly Strip[] {
  const heading = titleHeadingOf(draft);
  const body = bodyStrips(draft.body.slice(heading ? 1 : 0), "正文", PORTRAIT, options);
  return [...body, ...closingStrips(draft, PORTRAIT)];
}
