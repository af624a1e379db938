import { formatOf, titleHeadingOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import type { Page } from "../../layout/page";
import { PORTRAIT } from "../../layout/sheet";
import type { Notice } from "../../notice";
import { type HouseStyle, STANDARD_STYLE } from "../../standard/house-style";
import { zipPackage } from "../zip-package";
import { attachmentNoteLines, withAttachments } from "./attachments";
import { bodyBlocks } from "./body";
import { closing } from "./closing";
import { contextOf, type DocxContext } from "./context";
import { headingArea } from "./heading-area";
import { withImprint } from "./imprint";
import { type BlockModel, paragraph } from "./model";
import { packageFiles } from "./parts";
import { documentProperties } from "./properties";
import { joined, section } from "./sections";

export interface DocxResult {
  readonly bytes: Uint8Array;
  readonly notices: readonly Notice[];
}

/**
 * The draft as a Word document (ECMA-376, transitional) that a person can go on editing: flowing text in named styles.
 * From `pages`, the same draft laid out, it takes the title's lines, the mark's size and the imprint's page. Equal input
 * gives equal bytes. `pictures` hands out the bytes of a picture; what it lacks becomes a notice.
 */
export function renderDocx(
  draft: Draft,
  pages: readonly Page[],
  pictures: (path: string) => Uint8Array | undefined,
  house: HouseStyle = STANDARD_STYLE,
): DocxResult {
  const context = contextOf(pages, pictures, house);
  const { facts, grid } = context;
  const isLetter = formatOf(draft) === "信函";
  const main = {
    blocks: [...headingArea(draft, context), ...mainText(draft, context)],
    options: { isLetter, opensLetter: isLetter },
  };
  const sections = withImprint(withAttachments(main, draft, context), draft, facts);
  const files = packageFiles({
    blocks: apart(joined(sections, grid)),
    section: section(sections.at(-1)?.options ?? main.options, grid),
    isLetter,
    hasTurnedPages: draft.attachments.some((attachment) => attachment.landscape),
    pictures: context.pictures.parts,
    properties: documentProperties(draft),
    house,
    styles: context.styles,
  });
  return { bytes: zipPackage(files), notices: context.pictures.notices };
}

/** The text, the list of attachments and the closing; the last lines of the text keep to the closing. Never empty. */
function mainText(draft: Draft, context: DocxContext): readonly BlockModel[] {
  const body = bodyBlocks(
    draft.body.filter((block) => block !== titleHeadingOf(draft)),
    PORTRAIT,
    context,
  );
  const end = closing(draft, context.grid);
  const blocks = [...body, ...attachmentNoteLines(draft, context)];
  if (end.length === 0) return blocks.length > 0 ? blocks : [paragraph("Break", "")];
  const from = Math.max(0, body.length - 1);
  return [...blocks.map((block, index) => (index >= from ? keptWithNext(block) : block)), ...end];
}

function keptWithNext(block: BlockModel): BlockModel {
  return block.type === "paragraph" ? { ...block, keepNext: true } : block;
}

/** Word joins tables that touch and needs a paragraph behind the last. */
function apart(blocks: readonly BlockModel[]): readonly BlockModel[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.type === "table" && next?.type !== "paragraph" ? [block, paragraph("Break", "")] : [block];
  });
}
