import type { Message } from "../notice";
import type { ElementName } from "../standard/elements";
import { readDocx } from "./docx/read-docx";
import type { LeftOut } from "./left-out";
import { readText } from "./read-text";
import { recognise } from "./recognise/recognise";
import { REASONS, type Recognised, type Sureness } from "./recognise/recognised";
import type { SourceDocument } from "./source";
import { type PictureFile, writeDraft } from "./write/write-draft";

/** A document taken over as a draft, and what is to be said of it. */
export interface Import {
  /** The draft's text. */
  readonly draft: string;
  /** Pictures that lie beside the draft, under the names that it gives them. */
  readonly pictures: readonly PictureFile[];
  /** The elements in the order in which they stand in the draft. */
  readonly elements: readonly ImportedElement[];
  /** What is not in the draft, or not as it was. */
  readonly leftOut: readonly LeftOut[];
}

/** One element, and how sure it is. */
export interface ImportedElement {
  readonly element: ElementName;
  readonly values: readonly string[];
  readonly sureness: Sureness;
  readonly reason: Message;
  /** The line in the draft, counted from 0. */
  readonly line: number;
}

/** How the result is named. */
export interface ImportOptions {
  /** The file's name without ending, which often is the title; empty for a text that has no file. */
  readonly name: string;
  /** What the names of pictures begin with: the draft's own name as a rule, else the file's. */
  readonly pictureBase?: string;
  /** Whether the text already is written as a draft's body: its comments, tables and emphasis stay what they are. */
  readonly isDraftText?: boolean;
}

/**
 * A Word document as a draft. Every character of its text is in the draft or in what is left out.
 * @throws ImportError when it is no Word document that can be read
 */
export function importDocx(bytes: Uint8Array, options: ImportOptions): Import {
  return imported(readDocx(bytes), options);
}

/** Plain text as a draft; never fails. */
export function importText(text: string, options: ImportOptions): Import {
  return imported(readText(text, options.isDraftText), options);
}

function imported(document: SourceDocument, options: ImportOptions): Import {
  const { name, pictureBase = name, isDraftText = false } = options;
  const recognition = recognise(document, name);
  const { text, pictures, lineOf, openingLines } = writeDraft(recognition, `${pictureBase}-图片`, isDraftText);
  const elements = recognition.elements.map((found): ImportedElement => {
    const { element, values, sureness, reason } = found;
    return { element, values, sureness, reason: REASONS[reason], line: lineOf.get(found) ?? 0 };
  });
  const openings = [...openingLines].map(([{ words, title, sureness, reason }, line]): ImportedElement => {
    const values = [words, ...title.map((unit) => unit.text)];
    return { element: "附件", values, sureness, reason: REASONS[reason], line };
  });
  return {
    draft: text,
    pictures,
    elements: [...elements, ...openings].sort((a, b) => a.line - b.line),
    leftOut: [
      ...document.leftOut.filter((each) => !isElementInBox(each, recognition.elements)),
      ...recognition.unnamed.map((words): LeftOut => ({ kind: "unnamed-line", text: words })),
      ...recognition.drawn.map((words): LeftOut => ({ kind: "supplied-words", text: words })),
      ...recognition.elements.flatMap(({ values, words: source }) => suppliedWords(source, values)),
      ...[...openingLines.keys()].flatMap(({ source, words }) => suppliedWords([source], [words])),
    ],
  };
}

/** What a box holds is no matter where it has become an element: our own imprints stand in one. */
function isElementInBox({ kind, text }: LeftOut, elements: readonly Recognised[]): boolean {
  const words = bare(text);
  return kind === "text-box" && elements.some((element) => bare(element.words.join("")).includes(words));
}

/** The words of an element's source that are not in its values: labels and marks, which the layout sets by itself. */
function suppliedWords(words: readonly string[], values: readonly string[]): readonly LeftOut[] {
  const kept = new Map<string, number>();
  for (const character of bare(values.join(""))) kept.set(character, (kept.get(character) ?? 0) + 1);
  const text = [...bare(words.join(""))].filter((character) => {
    const count = kept.get(character) ?? 0;
    kept.set(character, count - 1);
    return count <= 0;
  });
  return text.length > 0 ? [{ kind: "supplied-words", text: text.join("") }] : [];
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
