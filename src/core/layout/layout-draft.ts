import { formatOf, titleHeadingOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { LEADING, PAGE } from "../standard/geometry";
import { layoutAttachment } from "./attachments";
import { type Imprint, imprintOf } from "./imprint";
import { layoutMainText, surroundingsOf } from "./main-text";
import { LayoutMemory } from "./memory";
import type { LayoutOptions } from "./options";
import type { Item, Page } from "./page";
import { PORTRAIT, type Sheet } from "./sheet";

/**
 * The draft as pages: every character, rule and picture at its place in millimetres (GB/T 9704—2012). Never fails and
 * always gives at least one page; what a draft lacks is left out.
 *
 * `memory` knows what was laid out of the draft some changes ago, with the same options. It makes no difference to the
 * pages but that those which have not changed are the very same.
 */
export function layoutDraft(
  draft: Draft,
  options: LayoutOptions = {},
  memory: LayoutMemory = new LayoutMemory(),
): readonly Page[] {
  const { surroundings, imprint } = memory.once([draft.frontMatter, titleHeadingOf(draft)], () => {
    const around = surroundingsOf(draft);
    return { surroundings: around, imprint: imprintOf(draft, around.addresseesMoved) };
  });
  const main = layoutMainText(draft, surroundings, options, memory);
  const attachments = draft.attachments.flatMap((attachment) => layoutAttachment(attachment, draft, options, memory));
  const isLetter = formatOf(draft) === "信函";
  const sheets = withImprint([...main, ...attachments], imprint, isLetter);
  const hidden = isLetter ? 1 : 0;
  return memory.pages(sheets.map((sheet, index) => pageOf(sheet, index + 1, index >= hidden, memory)));
}

function pageOf(sheet: Sheet, number: number, isNumberShown: boolean, memory: LayoutMemory): Page {
  const { landscape } = sheet.frame;
  const items: Item[] = [];
  for (const { strip, top } of sheet.placed) for (const item of memory.itemsOf(strip, top)) items.push(item);
  for (const item of sheet.items) items.push(item);
  if (sheet.isNumbered && isNumberShown) for (const item of memory.numberOf(number, landscape)) items.push(item);
  return {
    number,
    width: landscape ? PAGE.height : PAGE.width,
    height: landscape ? PAGE.width : PAGE.height,
    items,
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
  const own = parts.map(({ items }): Sheet => ({ ...EMPTY, items, bottom: PORTRAIT.bottom, isNumbered }));
  return isNumbered ? [...content, ...own] : [...content, EMPTY, ...own];
}

const EMPTY: Sheet = { frame: PORTRAIT, placed: [], items: [], bottom: PORTRAIT.top, isNumbered: false };
