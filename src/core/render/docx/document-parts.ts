import { formatOf, titleHeadingOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { PORTRAIT } from "../../layout/sheet";
import { NO_LAYOUTS, type OwnLayouts } from "../own-layouts";
import { apart } from "./apart";
import { attachmentNoteLines, withAttachments } from "./attachments";
import { bodyBlocks } from "./body";
import { closing } from "./closing";
import { closingPage } from "./closing-page";
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
  const { kept, widowControl, sealRoom } = closingPage(text, context);
  const end = closing(draft, context.grid, sealRoom);
  const blocks = [...body, ...attachmentNoteLines(draft, context)];
  if (end.length === 0) return blocks.length > 0 ? blocks : [paragraph("Break", "")];
  const behind = (index: number) => body.length - 1 - index;
  const keeping = blocks.map((block, index) => {
    if (block.type !== "paragraph") return block;
    // What stands between the text and the closing keeps with it too.
    const keepNext = block.keepNext || behind(index) < kept;
    return { ...block, keepNext, widowControl: behind(index) === widowControl };
  });
  return [...keeping, ...end];
}
