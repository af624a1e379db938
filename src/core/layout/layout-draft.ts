import { formatOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { LEADING, PAGE } from "../standard/geometry";
import { layoutAttachment } from "./attachments";
import { type Imprint, imprintOf } from "./imprint";
import { layoutMainText } from "./main-text";
import type { LayoutOptions } from "./options";
import type { Page } from "./page";
import { pageNumberItems } from "./page-number";
import { PORTRAIT, type Sheet } from "./sheet";

/**
 * The draft as pages: every character, rule and picture at its place in millimetres (GB/T 9704—2012). Never fails and
 * always gives at least one page; what a draft lacks is left out.
 */
export function layoutDraft(draft: Draft, options: LayoutOptions = {}): readonly Page[] {
  const main = layoutMainText(draft, options);
  const attachments = draft.attachments.flatMap((attachment) => layoutAttachment(attachment, draft, options));
  const content = [...main.sheets, ...attachments];
  const sheets = withImprint(content, imprintOf(draft, main.addresseesMoved), formatOf(draft) === "信函");
  const hidden = formatOf(draft) === "信函" ? 1 : 0;
  return sheets.map((sheet, index) => pageOf(sheet, index + 1, index >= hidden));
}

function pageOf(sheet: Sheet, number: number, isNumberShown: boolean): Page {
  const { landscape } = sheet.frame;
  const numbered = sheet.isNumbered && isNumberShown;
  return {
    number,
    width: landscape ? PAGE.height : PAGE.width,
    height: landscape ? PAGE.width : PAGE.height,
    items: numbered ? [...sheet.items, ...pageNumberItems(number, landscape)] : sheet.items,
  };
}

/**
 * The imprint at the foot of the last page, which has an even number: on the last page of the text where that is even and
 * has room, else on the next even one; a blank page before it and its own then bear no number (7.4, 7.5). The letter
 * format only needs a page with room (10.1).
 */
function withImprint(content: readonly Sheet[], parts: readonly Imprint[], onAnySide: boolean): readonly Sheet[] {
  const last = content.at(-1) as Sheet;
  const [part, ...others] = parts;
  if (!part) return content;
  const hasRoom = others.length === 0 && !last.frame.landscape && last.bottom + LEADING <= part.top;
  if (hasRoom && (onAnySide || content.length % 2 === 0)) {
    return [...content.slice(0, -1), { ...last, items: [...last.items, ...part.items] }];
  }
  const isNumbered = onAnySide || (content.length + parts.length) % 2 === 0;
  const own = parts.map(({ items }): Sheet => ({ frame: PORTRAIT, items, bottom: PORTRAIT.bottom, isNumbered }));
  const blank: Sheet = { frame: PORTRAIT, items: [], bottom: PORTRAIT.top, isNumbered: false };
  return isNumbered ? [...content, ...own] : [...content, blank, ...own];
}
