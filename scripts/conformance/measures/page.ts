import { bodyOf, closingOf, markOf, missingOf, paragraphsOf } from "../elements";
import type { FigureName } from "../figures";
import { linesOn } from "../find";
import type { Box, PageRead } from "../read/page-read";
import type { TextLine } from "../read/text-lines";
import type { Subject } from "../subject";
import { colors, endsPlainly, excess, type Measure, ofEach, opensPlainly, step } from "./measure";

const COLUMN = 156 / 28;
const PITCH = 10.4497;

const BLACK = "#000000";

/** The type area of a page as it is shown; on a landscape page the binding is above. */
function areaOf({ width, height }: PageRead): Box {
  return width < height
    ? { left: 28, right: 184, top: 37, bottom: 262 }
    : { left: 35, right: 260, top: 28, bottom: 184 };
}

function portraits({ pages }: Subject) {
  return pages.filter(({ width, height }) => width < height);
}

/** Lines of upright pages but for the mark, which may be as wide as it likes to be. */
function plainLines(subject: Subject): readonly TextLine[] {
  const upright = new Set(portraits(subject).map(({ number }) => number));
  const mark = new Set(markOf(subject)?.whole.characters);
  return subject.lines.filter(
    ({ page, characters }) => upright.has(page) && !(characters[0] && mark.has(characters[0])),
  );
}

/** Pages of nothing but main text that goes on: they are full, but for one that gave lines to the closing's page. */
function fullPages(subject: Subject): readonly (readonly TextLine[])[] {
  const closing = closingOf(subject)?.date.page ?? Number.POSITIVE_INFINITY;
  const goingOn = new Set(
    paragraphsOf(subject).flatMap((lines) =>
      lines.flatMap(({ page }, index) => (lines[index + 1] && lines[index + 1]?.page !== page ? [page] : [])),
    ),
  );
  const body = new Set(bodyOf(subject));
  const full = [...goingOn].filter((page) => page < closing - 1);
  return full.map((page) => linesOn(subject, page)).filter((lines) => lines.every((line) => body.has(line)));
}

/** Lines of the main text that begin a page and follow each other, but for a page that was drawn together (7.3.5.5). */
function linesFromTop(subject: Subject): readonly (readonly TextLine[])[] {
  const body = new Set(bodyOf(subject));
  const closing = closingOf(subject)?.date.page;
  return portraits(subject).flatMap(({ number }) => {
    if (number === closing) return [];
    const lines = linesOn(subject, number);
    const end = lines.findIndex((line) => !body.has(line));
    return [lines.slice(0, end < 0 ? undefined : end)];
  });
}

/** From each line of the main text to the next on its page. */
function bodySteps(subject: Subject): readonly { readonly page: number; readonly value: number }[] {
  const body = new Set(bodyOf(subject));
  return subject.lines.flatMap((line, index) => {
    const next = subject.lines[index + 1];
    const follow = next && body.has(line) && body.has(next) && line.page === next.page;
    return follow ? [{ page: line.page, value: step(line, next) }] : [];
  });
}

/** Lines of nothing but Chinese characters in the middle of a paragraph, with no mark or number near that moves them. */
function solidLines(subject: Subject): readonly TextLine[] {
  return paragraphsOf(subject).flatMap((lines) =>
    lines.slice(1, -1).filter(({ text }, at) => /^\p{Script=Han}+$/u.test(text + lines[at + 2]?.text.slice(0, 2))),
  );
}

export const pageMeasures = {
  pageWidth: (subject) => portraits(subject).map(({ number, width }) => ({ page: number, value: width })),
  pageHeight: (subject) => portraits(subject).map(({ number, height }) => ({ page: number, value: height })),
  textLeftOfArea: (subject) => ofEach(opensPlainly(plainLines(subject)), ({ left }) => excess(28, left)),
  textRightOfArea: (subject) => ofEach(endsPlainly(plainLines(subject)), ({ right }) => excess(right, 184)),
  textBelowArea: (subject) => {
    const isOnLetterHead = ({ page }: TextLine) => page === 1 && subject.format === "信函";
    return ofEach(
      plainLines(subject).filter((line) => !isOnLetterHead(line)),
      ({ bottom }) => excess(bottom, 262),
    );
  },
  gridLines: (subject) => fullPages(subject).map((lines) => ({ page: lines[0]?.page ?? 0, value: lines.length })),
  gridColumns: (subject) => ofEach(solidLines(subject), ({ characters }) => characters.length),
  gridTop: (subject) =>
    linesFromTop(subject).flatMap(([first]) => ofEach(first && first.page > 1 ? [first] : [], ({ top }) => top)),
  gridBottom: (subject) => fullPages(subject).flatMap((lines) => ofEach(lines.slice(-1), ({ bottom }) => bottom)),
  gridLeft: (subject) => ofEach(solidLines(subject), ({ left }) => left),
  gridRight: (subject) => ofEach(solidLines(subject), ({ right }) => right),
  gridPitch: (subject) => {
    const closing = closingOf(subject)?.date.page;
    return bodySteps(subject).filter(({ page }) => page !== closing);
  },
  closingPitchEven: (subject) => {
    const closing = closingOf(subject)?.date.page;
    const [first, ...others] = bodySteps(subject).filter(({ page }) => page === closing);
    return others.map(({ page, value }) => ({ page, value: value - (first?.value ?? 0) }));
  },
  gridOffLine: (subject) =>
    linesFromTop(subject).flatMap((lines) =>
      lines.map(({ page, top }, index) => ({ page, value: top - (37 + PITCH * index) })),
    ),
  gridOffCell: (subject) =>
    solidLines(subject).flatMap(({ page, characters }) =>
      characters.map(({ left }, index) => ({ page, value: left - (28 + COLUMN * index) })),
    ),
  otherColor: (subject) => {
    const mark = new Set(markOf(subject)?.whole.characters);
    return colors(subject.lines.filter(({ characters }) => !(characters[0] && mark.has(characters[0]))));
  },
  lineOutsideArea: (subject) =>
    subject.pages.flatMap((page) => {
      const { left, right } = areaOf(page);
      const black = page.strokes.filter(({ color }) => color === BLACK);
      return black.map(({ x1, x2 }) => ({
        page: page.number,
        value: excess(left, Math.min(x1, x2)) + excess(Math.max(x1, x2), right),
      }));
    }),
  pictureOutsideArea: (subject) =>
    subject.pages.flatMap((page) => {
      const { left, right, top, bottom } = areaOf(page);
      return page.pictures.map((picture) => ({
        page: page.number,
        value: Math.max(
          excess(left, picture.left),
          excess(picture.right, right),
          excess(top, picture.top),
          excess(picture.bottom, bottom),
        ),
      }));
    }),
  missing: (subject) => [{ page: 1, value: missingOf(subject).length }],
  nothingElse: ({ pages }) => pages.map(({ number, unread }) => ({ page: number, value: unread.length })),
} satisfies Partial<Record<FigureName, Measure>>;
