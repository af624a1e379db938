import { formatOf, titleHeadingOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { CHARACTER_HEIGHT, LEADING, LETTER, PAGE, SEVEN_EIGHTHS } from "../standard/geometry";
import { bodyStrips } from "./body/body";
import { closingStrips } from "./closing/closing";
import { pour } from "./flow";
import { addresseeSection, headSection, titleSection } from "./opening";
import type { LayoutOptions } from "./options";
import { type Frame, PORTRAIT, type Sheet } from "./sheet";
import { type Section, type Strip, stacked } from "./strip";

/** The pages of the main text. */
export interface MainText {
  readonly sheets: readonly Sheet[];
  /** Whether the addressees stand in the imprint, for the first page had no room left for text (7.3.2). */
  readonly addresseesMoved: boolean;
}

/** Heading area, title, addressees, text, list of attachments, signature and date on as many pages as they need. */
export function layoutMainText(draft: Draft, options: LayoutOptions): MainText {
  const first = firstFrame(draft);
  const opening = [headSection(draft), titleSection(draft, first)];
  const addressees = addresseeSection(draft, first);
  const text: Section = { strips: textAndClosing(draft, options), below: LEADING };
  const addresseesMoved = addressees.strips.length > 0 && !leavesRoom([...opening, addressees], first);
  const sections = addresseesMoved ? opening : [...opening, addressees];
  const fixed = stacked(sections).length;
  const strips = stacked([...sections, text]);
  const pages = { first, head: strips.slice(0, fixed), following: PORTRAIT };
  return { sheets: pour(strips.slice(fixed), pages), addresseesMoved };
}

/** In the letter format the first page's text may reach to 7/8 of a character above the lower double rule (10.1). */
function firstFrame(draft: Draft): Frame {
  if (formatOf(draft) !== "信函") return PORTRAIT;
  return { ...PORTRAIT, bottom: PAGE.height - LETTER.lowerRuleFromBottom - SEVEN_EIGHTHS };
}

/** Whether a line of text fits below the sections on the first page. */
function leavesRoom(sections: readonly Section[], frame: Frame): boolean {
  const used = stacked(sections).reduce((sum, strip) => sum + strip.above + strip.height, 0);
  return frame.top + used + LEADING + CHARACTER_HEIGHT <= frame.bottom;
}

function textAndClosing(draft: Draft, options: LayoutOptions): readonly Strip[] {
  const heading = titleHeadingOf(draft);
  const body = bodyStrips(draft.body.slice(heading ? 1 : 0), "正文", PORTRAIT, options);
  return [...body, ...closingStrips(draft, PORTRAIT)];
}
