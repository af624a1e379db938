import { plainText } from "../../draft/access";
import type { Attachment, Draft } from "../../draft/draft";
import { attachmentNoteLabels, attachmentNotes } from "../../draft/wording";
import { LANDSCAPE, PORTRAIT } from "../../layout/sheet";
import { ONE_LINE } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { bodyBlocks } from "./body";
import { centredIndent } from "./centred-lines";
import type { DocxContext } from "./context";
import { fitParagraph } from "./fit-lines";
import { CHARACTER, characters, gridWhite } from "./measures";
import { type ParagraphModel, paragraph } from "./model";
import type { PagesFacts } from "./pages-facts";
import { lineRuns } from "./runs";
import type { SectionContent } from "./sections";

/** From the left edge to 附件：, in characters. */
const INDENT = 2;

/** The list of attachments below the text; names stand below names (GB/T 9704—2012 7.3.4). */
export function attachmentNoteLines(draft: Draft, { grid, house, facts }: DocxContext): readonly ParagraphModel[] {
  const names = attachmentNotes(draft);
  const first = characters(attachmentNoteLabels(0, names.length, house.level3Mark).label);
  return names.map((name, index) => {
    const { label, number } = attachmentNoteLabels(index, names.length, house.level3Mark);
    const nameAt = INDENT + first + characters(number);
    const text = label + number + name;
    const left = Math.round(nameAt * CHARACTER);
    const hanging = Math.round(characters(label + number) * CHARACTER);
    const model = paragraph("AttachmentNote", text, {
      spacing: { before: index === 0 ? gridWhite(grid, ONE_LINE) : null },
      indent: { left, hanging },
    });
    return fitParagraph(model, facts.linesOf("附件", text), { first: left - hanging, others: left });
  });
}

/** The main text's section and those of the attachments: each on a new page, turned ones in sections of their own (7.3.7, 8). */
export function withAttachments(main: SectionContent, draft: Draft, context: DocxContext): readonly SectionContent[] {
  const sections = [main];
  for (const attachment of draft.attachments) {
    const last = sections.at(-1) ?? main;
    const isTurn = attachment.landscape !== (last.options.isLandscape ?? false);
    const frame = attachment.landscape ? LANDSCAPE : PORTRAIT;
    const head = attachmentHead(draft, attachment, context.facts, !isTurn);
    const blocks = [...head, ...bodyBlocks(attachment.body, frame, context)];
    if (isTurn) {
      sections.push({ blocks, options: { isLetter: main.options.isLetter, isLandscape: attachment.landscape } });
    } else {
      sections[sections.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    }
  }
  return sections;
}

function attachmentHead(
  draft: Draft,
  attachment: Attachment,
  facts: PagesFacts,
  pageBreakBefore: boolean,
): readonly ParagraphModel[] {
  const words = draft.text.slice(attachment.range.start, attachment.openingRange.end);
  const label = paragraph("AttachmentNumber", words, { pageBreakBefore });
  if (!attachment.title) return [label];
  const title = plainText(attachment.title.content);
  const lines = facts.linesOf("附件标题", title) ?? [title];
  return [label, paragraph("AttachmentTitle", lineRuns(lines), centredIndent(lines, POINTS.二号))];
}
