import type { Message } from "../notice";
import type { ElementName } from "../standard/elements";
import type { NumberingStyle } from "../standard/numbering";
import type { TextEdit } from "../text/edit";
import type { Range } from "../text/range";

/** What was read of a text. Reading never fails: what could not be understood stands in `problems`. */
export interface Draft {
  /** The text as it was read; every range counts UTF-16 units of it. */
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  /** The main text, in order. */
  readonly body: readonly Block[];
  /** The attachments that the text opens with 附件 lines, in order. */
  readonly attachments: readonly Attachment[];
  readonly comments: readonly Comment[];
  readonly problems: readonly DraftProblem[];
}

/** The YAML head between the two `---` lines. */
export interface FrontMatter {
  /** Both fences included. */
  readonly range: Range;
  /** Between the fences. */
  readonly contentRange: Range;
  readonly fields: readonly Field[];
}

/** One key with its value or values. */
export interface Field {
  readonly key: string;
  readonly keyRange: Range;
  /** The element that the key names; undefined for an unknown key. */
  readonly element: ElementName | undefined;
  /** A scalar is one value, a list its items; an empty value is no value. */
  readonly values: readonly Value[];
  readonly isList: boolean;
  /** Keys below this one (办理). */
  readonly children: readonly Field[];
  /** From the key to the end of the value. */
  readonly range: Range;
  /** The value alone, quotes and brackets included; empty, after the colon, when there is none. */
  readonly valueRange: Range;
}

/** One scalar of the front matter. */
export interface Value {
  /** As the writer means it: without quotes, escapes resolved, never turned into a number. */
  readonly text: string;
  /** Without quotes. */
  readonly range: Range;
  /** Whether `text` is the source in `range`, character for character, so that offsets may be mapped. */
  readonly verbatim: boolean;
}

export type Block = Paragraph | Heading | Table | Picture;

/** Text on the page that is exactly the source in `range`; markers (`**`, comments) stand between pieces. */
export interface Inline {
  readonly text: string;
  readonly range: Range;
  readonly strong: boolean;
}

/** One line of text. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly range: Range;
  readonly content: readonly Inline[];
}

/** A line that opens with a number of the structure, or a Markdown heading. */
export interface Heading {
  readonly type: "heading";
  readonly range: Range;
  /** 1 is the highest. */
  readonly depth: number;
  /** The number before the text; undefined for a Markdown heading, which is numbered when it is rendered. */
  readonly label: Label | undefined;
  /** Everything after the label or the `#` marks. */
  readonly content: readonly Inline[];
  /** Offset in the source where the heading's typeface ends: the first sentence's end in a run-in heading. */
  readonly headingEnd: number;
}

/** The number at the head of a line. */
export interface Label {
  readonly style: NumberingStyle;
  /** The number's value; undefined when its characters make none (一一). */
  readonly value: number | undefined;
  /** As it stands in the source, marks included: `（一）`, or miswritten `(一)、`. */
  readonly text: string;
  readonly range: Range;
}

/** A pipe table. */
export interface Table {
  readonly type: "table";
  readonly range: Range;
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly alignments: readonly Alignment[];
}

export type Alignment = "left" | "center" | "right" | undefined;

export interface Row {
  readonly range: Range;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly range: Range;
  readonly content: readonly Inline[];
}

/** A picture alone on its line: `![题注](path)`. */
export interface Picture {
  readonly type: "picture";
  readonly range: Range;
  readonly caption: Inline;
  readonly path: string;
  readonly pathRange: Range;
}

/** An attachment's pages, opened by a line that is only 附件 or 附件N, the document's number before it or not. */
export interface Attachment {
  readonly range: Range;
  /** The opening line's words, such as 附件1, without the document's number. */
  readonly openingRange: Range;
  /** The number in the opening line; undefined for 附件 alone. */
  readonly number: number | undefined;
  /** The next line; undefined when nothing follows. */
  readonly title: Paragraph | undefined;
  /** Whether `{横排}` turns its pages. */
  readonly landscape: boolean;
  readonly body: readonly Block[];
}

/** `<!-- … -->`; never rendered. */
export interface Comment {
  readonly range: Range;
  readonly text: string;
}

/** Why something could not be read as the writer meant it. */
export type DraftProblemCode =
  | "front-matter-unclosed"
  | "full-width-colon"
  | "missing-space-after-colon"
  | "second-colon"
  | "duplicate-key"
  | "front-matter-line-unreadable"
  | "front-matter-alias"
  | "comment-unclosed";

export interface DraftProblem {
  readonly code: DraftProblemCode;
  readonly range: Range;
  readonly data: Readonly<Record<string, string>>;
  /** Edits that put it right where that is certain. */
  readonly edits: readonly TextEdit[];
  /** The cure in the writer's words; present with edits. */
  readonly cure?: Message;
}
