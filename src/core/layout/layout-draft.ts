import { formatOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { placesOf } from "../draft/parse-draft";
import { LEADING, PAGE } from "../standard/geometry";
import { lazy } from "../text/lazy";
import { layoutAttachment } from "./attachments";
import { contextOf, type LayoutContext } from "./context";
import { type Imprint, imprintOf } from "./imprint";
import { withLatinTypeface } from "./latin";
import { layoutMainText, surroundingsOf, titlePlaceOf } from "./main-text";
import { LayoutMemory } from "./memory";
import type { LayoutOptions } from "./options";
import type { Page } from "./page";
import { pageNumberItems } from "./page-number";
import { madeOf } from "./page-origin";
import { itemsOn, type Sheet } from "./sheet";

/** One side of paper: a sheet of text, an imprint, or both. */
interface Side {
  readonly sheet?: Sheet;
  readonly imprint?: Imprint;
  /** Whether it carries a page number; blank pages and what stands behind them do not (7.5). */
  readonly isNumbered: boolean;
}

/**
 * The draft as pages: every character, rule and picture at its place in millimetres (GB/T 9704—2012). Never fails and
 * always gives at least one page; what a draft lacks is left out.
 *
 * `memory` knows what was laid out of the draft some changes ago. It makes no difference to the
 * pages but that those which have not changed are the very same.
 */
export function layoutDraft(
  draft: Draft,
  options: LayoutOptions = {},
  memory: LayoutMemory = new LayoutMemory(),
): readonly Page[] {
  const context = contextOf(options, memory);
  const { house } = context;
  const { surroundings, imprint } = memory.once([draft.frontMatter, titlePlaceOf(draft)], () => {
    const around = surroundingsOf(draft, context);
    return { surroundings: around, imprint: imprintOf(draft, around.addresseesMoved) };
  });
  const sheets = [...layoutMainText(draft, surroundings, context)];
  for (const attachment of placesOf(draft).attachments) {
    for (const sheet of layoutAttachment(attachment, draft, context)) sheets.push(sheet);
  }
  const format = formatOf(draft);
  const isLetter = format === "信函";
  const sides = withImprint(sheets, imprint, isLetter || format === "简报" || house.imprintPage === "last");
  const hidden = isLetter ? 1 : 0;
  return sides.map((side, index) => pageOf(side, index + 1, index >= hidden, context));
}

function pageOf(side: Side, number: number, isShown: boolean, { house, memory }: LayoutContext): Page {
  const { sheet, imprint } = side;
  const source = { number, isNumbered: side.isNumbered && isShown, more: sheet && imprint };
  return memory.page(sheet ?? imprint ?? BLANK, source, () => {
    const isLandscape = sheet?.frame.landscape ?? false;
    const items = lazy(() => {
      const text = [...(sheet ? itemsOn(sheet) : []), ...(imprint?.items ?? [])];
      const numberItems = source.isNumbered ? pageNumberItems(number, isLandscape, house) : [];
      return [...withLatinTypeface(text, house.latinTypeface), ...numberItems];
    });
    const page: Page = {
      number,
      width: isLandscape ? PAGE.height : PAGE.width,
      height: isLandscape ? PAGE.width : PAGE.height,
      // Few of the pages of a long draft are looked at whenever a key is pressed.
      get items() {
        return items();
      },
      ...(sheet?.linePitch === undefined ? {} : { linePitch: sheet.linePitch }),
    };
    return sheet ? madeOf(page, { ...source, sheet }) : page;
  });
}

const BLANK = {};

/**
 * The imprint at the foot of the last page, which has an even number: on the last page of the text where that is even and
 * has room, else on the next even one; a blank page before it and its own then bear no number (7.4, 7.5). The letter
 * format and bulletins only need a page with room (10.1).
 */
function withImprint(sheets: readonly Sheet[], parts: readonly Imprint[], onAnySide: boolean): readonly Side[] {
  const content = sheets.map((sheet): Side => ({ sheet, isNumbered: true }));
  const last = sheets.at(-1);
  const [part, ...others] = parts;
  if (!part || !last) return content;
  const hasRoom = others.length === 0 && !last.frame.landscape && last.bottom + LEADING <= part.top;
  if (hasRoom && (onAnySide || content.length % 2 === 0)) {
    return [...content.slice(0, -1), { sheet: last, imprint: part, isNumbered: true }];
  }
  const isNumbered = onAnySide || (content.length + parts.length) % 2 === 0;
  const own = parts.map((imprint): Side => ({ imprint, isNumbered }));
  return isNumbered ? [...content, ...own] : [...content, { isNumbered: false }, ...own];
}
