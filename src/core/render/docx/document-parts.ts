import { formatOf, titleHeadingOf } from "../../draft/access";
import type { Block, Draft } from "../../draft/draft";
import { PORTRAIT } from "../../layout/sheet";
import { NO_LAYOUTS, type OwnLayouts } from "../own-layouts";
import { apart } from "./apart";
import { attachmentNoteLines, withAttachments } from "./attachments";
import { bodyBlocks } from "./body";
import { closing } from "./closing";
import type { DocxContext } from "./context";
import { headingArea } from "./heading-area";
import { withImprint } from "./imprint";
import { type BlockModel, paragraph } from "./model";
import type { DocumentParts } from "./parts";
import { documentProperties } from "./properties";
import { joined, section } from "./sections";

/** What a draft's document is made of, before anything is written. */
export function documentParts(draft: Draft, context: DocxContext, layouts: OwnLayouts = NO_LAYOUTS): DocumentParts {
  const { facts, grid } = context;
  const isLetter = formatOf(draft) === "信函";
  const main = {
    blocks: [...headingArea(draft, context), ...mainText(draft, context)],
    options: { isLetter, opensLetter: isLetter },
  };
  const sections = withImprint(withAttachments(main, draft, context), draft, facts);
  return {
    blocks: apart(joined(sections, grid)),
    section: section(sections.at(-1)?.options ?? main.options, grid),
    isLetter,
    hasLetterFoot: isLetter,
    hasTurnedPages: draft.attachments.some((attachment) => attachment.landscape),
    pictures: context.pictures.parts,
    properties: documentProperties(draft),
    house: context.house,
    styles: context.styles,
    layouts,
  };
}

/** The text, the list of attachments and the closing; the last lines of the text keep to the closing. Never empty. */
function mainText(draft: Draft, context: DocxContext): readonly BlockModel[] {
  const text = draft.body.filter((block) => block !== titleHeadingOf(draft));
  const body = bodyBlocks(text, PORTRAIT, context);
  const end = closing(draft, context.grid);
  const blocks = [...body, ...attachmentNoteLines(draft, context)];
  if (end.length === 0) return blocks.length > 0 ? blocks : [paragraph("Break", "")];
  const { count, widowControl } = keptWithClosing(text, context);
  const from = Math.max(0, body.length - count);
  return [...blocks.map((block, index) => (index >= from ? keptWithNext(block, widowControl) : block)), ...end];
}

/** Two lines of the text at least stand with the closing (7.3.5.5): of one paragraph that a page ends in, or of two. */
function keptWithClosing(text: readonly Block[], { placeOf }: DocxContext): { count: number; widowControl: boolean } {
  const [last, before, first] = text
    .slice(-3)
    .reverse()
    .map(({ range }) => placeOf(range));
  const isPageOpened = before?.page === last?.page && first !== undefined && first.page !== before?.page;
  return { count: isPageOpened ? 2 : 1, widowControl: last?.isParted ?? false };
}

function keptWithNext(block: BlockModel, widowControl: boolean): BlockModel {
  return block.type === "paragraph" ? { ...block, keepNext: true, widowControl } : block;
}
