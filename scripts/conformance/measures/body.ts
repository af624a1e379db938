import { addresseesOf, attendanceOf, bodyOf, notesOf, paragraphsOf } from "../elements";
import type { FigureName } from "../figures";
import type { TextLine } from "../read/text-lines";
import type { Subject } from "../subject";
import { between, colors, faces, type Measure, ofEach, opensPlainly, sizes, step, stretchOf, white } from "./measure";

const LEVEL_ONE = /^[一二三四五六七八九十]+、/u;
const LEVEL_TWO = /^（[一二三四五六七八九十]+）/u;
const LEVELS_BELOW = /^(?:\d+\.|（\d+）)/u;
const CHAPTER = /^第[一二三四五六七八九十]+[章节条]/u;

/** The numbers of headings: `一、` and the like. */
function labels(subject: Subject, label: RegExp): readonly TextLine[] {
  return paragraphsOf(subject).flatMap(([first]) => {
    const length = [...(label.exec(first?.text ?? "")?.[0] ?? "")].length;
    return length > 0 ? stretchOf(first, 0, length) : [];
  });
}

/** Paragraphs that are no headings. */
function plainParagraphs(subject: Subject): readonly TextLine[] {
  const isHeading = ({ text }: TextLine) => [LEVEL_ONE, LEVEL_TWO, CHAPTER].some((label) => label.test(text));
  return paragraphsOf(subject)
    .filter(([first]) => first && !isHeading(first))
    .flat();
}

const firstLines = (subject: Subject) => paragraphsOf(subject).flatMap(([first]) => first ?? []);

/** Behind `附件：` and, where there are several, a number and its dot. */
const LABEL = 3;
const NUMBER = 2;

/** The character that an entry's name begins with. */
function nameStart(entries: readonly (readonly TextLine[])[], index: number): number {
  return (index === 0 ? LABEL : 0) + (entries.length > 1 ? NUMBER : 0);
}

const leftOf = (line: TextLine, character: number) => line.characters[character]?.left ?? Number.NaN;

export const bodyMeasures = {
  bodyBelowAddressees: (subject) => between(addresseesOf(subject).at(-1), bodyOf(subject)[0], step),
  bodyOnFirstPage: (subject) => {
    const [first] = bodyOf(subject);
    return first ? [{ page: 1, value: first.page === 1 ? 0 : 1 }] : [];
  },
  bodyIndent: (subject) => ofEach(opensPlainly(firstLines(subject)), ({ left }) => left),
  bodyLeft: (subject) =>
    ofEach(opensPlainly(paragraphsOf(subject).flatMap((lines) => lines.slice(1))), ({ left }) => left),
  bodySize: (subject) => sizes(bodyOf(subject)),
  bodyFace: (subject) => faces(plainParagraphs(subject)),
  bodyColor: (subject) => colors(bodyOf(subject)),
  levelOneFace: (subject) => faces(labels(subject, LEVEL_ONE)),
  levelTwoFace: (subject) => faces(labels(subject, LEVEL_TWO)),
  levelThreeFace: (subject) => faces(labels(subject, LEVELS_BELOW)),
  notesBelowBody: (subject) => between(bodyOf(subject).at(-1), notesOf(subject)[0]?.[0], white),
  notesLeft: (subject) => ofEach(notesOf(subject)[0]?.slice(0, 1) ?? [], ({ left }) => left),
  notesSingleName: (subject) => {
    const entries = notesOf(subject);
    return entries.length === 1 ? ofEach(entries[0]?.slice(0, 1) ?? [], (line) => leftOf(line, LABEL)) : [];
  },
  notesNumber: (subject) => {
    const entries = notesOf(subject);
    if (entries.length < 2) return [];
    return entries.flatMap((lines, index) =>
      ofEach(lines.slice(0, 1), (line) => leftOf(line, index === 0 ? LABEL : 0)),
    );
  },
  notesNumberedName: (subject) => {
    const entries = notesOf(subject);
    if (entries.length < 2) return [];
    return entries.flatMap((lines, index) =>
      ofEach(lines.slice(0, 1), (line) => leftOf(line, nameStart(entries, index))),
    );
  },
  notesWrapped: (subject) => {
    const entries = notesOf(subject);
    return entries.flatMap(([first, ...others], index) =>
      first ? ofEach(others, ({ left }) => left - leftOf(first, nameStart(entries, index))) : [],
    );
  },
  notesSize: (subject) => sizes(notesOf(subject).flat()),
  notesFace: (subject) => faces(notesOf(subject).flat()),
  notesColor: (subject) => colors(notesOf(subject).flat()),
  attendanceBelowText: (subject) => between(bodyOf(subject).at(-1), attendanceOf(subject)[0]?.[0], white),
  attendanceLeft: (subject) =>
    ofEach(
      attendanceOf(subject).flatMap(([first]) => first ?? []),
      ({ left }) => left,
    ),
  attendanceNames: (subject) =>
    attendanceOf(subject).flatMap(([first]) => ofEach(first ? [first] : [], (line) => leftOf(line, LABEL))),
  attendanceWrapped: (subject) =>
    attendanceOf(subject).flatMap(([first, ...others]) =>
      first ? ofEach(others, ({ left }) => left - leftOf(first, LABEL)) : [],
    ),
  attendanceLabelFace: (subject) => attendanceOf(subject).flatMap(([first]) => faces(stretchOf(first, 0, LABEL))),
  attendanceNamesFace: (subject) =>
    attendanceOf(subject).flatMap(([first, ...others]) => faces([...stretchOf(first, LABEL), ...others])),
} satisfies Partial<Record<FigureName, Measure>>;
