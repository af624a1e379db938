import { type Attachment, attachmentParagraphsOf, attachmentsOf } from "../elements";
import type { FigureName } from "../figures";
import { middleOf, type TextLine } from "../read/text-lines";
import type { Subject } from "../subject";
import { steps } from "./head";
import { colors, faces, type Measure, ofEach, opensPlainly, sizes } from "./measure";

/** The attachments on upright or on landscape pages. */
function lying(isLandscape: boolean) {
  return (subject: Subject): readonly Attachment[] =>
    attachmentsOf(subject).filter((attachment) => attachment.isLandscape === isLandscape);
}

const [upright, landscape] = [lying(false), lying(true)];
const labels = (attachments: readonly Attachment[]) => attachments.map(({ label }) => label);
const titles = (attachments: readonly Attachment[]) => attachments.flatMap(({ title }) => title);

export const attachmentMeasures = {
  attachmentTop: (subject) => ofEach(labels(upright(subject)), ({ top }) => top),
  attachmentLeft: (subject) => ofEach(labels(upright(subject)), ({ left }) => left),
  attachmentSize: (subject) => sizes(labels(attachmentsOf(subject))),
  attachmentFace: (subject) => faces(labels(attachmentsOf(subject))),
  attachmentColor: (subject) => colors(labels(attachmentsOf(subject))),
  attachmentTitleTop: (subject) => upright(subject).flatMap(({ title }) => ofEach(title.slice(0, 1), ({ top }) => top)),
  attachmentTitleMiddle: (subject) => ofEach(titles(upright(subject)), middleOf),
  attachmentTitleSize: (subject) => sizes(titles(attachmentsOf(subject))),
  attachmentTitleFace: (subject) => faces(titles(attachmentsOf(subject))),
  attachmentTitleColor: (subject) => colors(titles(attachmentsOf(subject))),
  attachmentIndent: (subject) => ofEach(textLines(subject, 0, 1), ({ left }) => left),
  attachmentTextLeft: (subject) => ofEach(textLines(subject, 1), ({ left }) => left),
  attachmentPitch: (subject) => attachmentParagraphsOf(subject).flatMap(steps),
  attachmentTextSize: (subject) => sizes(attachmentParagraphsOf(subject).flat()),
  landscapeWidth: ({ pages }) => landscapePages(pages, ({ width }) => width),
  landscapeHeight: ({ pages }) => landscapePages(pages, ({ height }) => height),
  landscapeTop: (subject) => ofEach(labels(landscape(subject)), ({ top }) => top),
  landscapeLeft: (subject) => ofEach(labels(landscape(subject)), ({ left }) => left),
  landscapeTitleMiddle: (subject) => ofEach(titles(landscape(subject)), middleOf),
} satisfies Partial<Record<FigureName, Measure>>;

/** Headings of chapters and sections are centred. */
const CENTRED = /^第[一二三四五六七八九十]+[章节]/u;

/** Lines of the attachments' paragraphs on upright pages, the first or the others. */
function textLines(subject: Subject, from: number, to?: number): readonly TextLine[] {
  const paragraphs = attachmentParagraphsOf(subject).filter(([first]) => first && !CENTRED.test(first.text));
  const lines = paragraphs.flatMap((paragraph) => paragraph.slice(from, to));
  return opensPlainly(lines.filter(({ page }) => !isLandscape(subject.pages[page - 1])));
}

function isLandscape(page: Subject["pages"][number] | undefined): boolean {
  return page !== undefined && page.width > page.height;
}

function landscapePages(pages: Subject["pages"], measured: (page: Subject["pages"][number]) => number) {
  return pages.filter(isLandscape).map((page) => ({ page: page.number, value: measured(page) }));
}
