import type { Message } from "../../notice";
import type { ElementName } from "../../standard/elements";
import type { SourcePicture, SourceTable } from "../source";
import type { TextUnit } from "./units";

/** How sure it is that an element is what it is taken for. */
export type Sureness = "sure" | "likely" | "guess";

/** What an element was recognised by. */
export type ReasonCode = keyof typeof REASONS;

export const REASONS = {
  style: { zh: "段落的样式就是这个要素", en: "the paragraph's style is that of the element" },
  form: { zh: "写法只有这个要素才有", en: "only this element is written so" },
  label: { zh: "前面写着要素的名称", en: "the element's name stands before it" },
  place: { zh: "位置和写法都合", en: "its place and its wording fit" },
  wording: { zh: "写法像，位置不能说明", en: "its wording fits, its place says nothing" },
  look: { zh: "字号、对齐像，写法不能说明", en: "size and alignment fit, its wording says nothing" },
  first: { zh: "开头的一行，没有别的依据", en: "the first line, for want of anything better" },
  "from-title": { zh: "从标题得出", en: "taken from the title" },
  "from-closing": { zh: "从结尾的用语得出", en: "taken from the closing formula" },
  property: { zh: "文档的属性里写着类别", en: "from the document's properties" },
  "file-name": { zh: "正文里没有标题，用了文件名", en: "the text has no title; the file's name was taken" },
  "from-signature": { zh: "从落款得出", en: "taken from the signature" },
  "from-mark": { zh: "从发文机关标志得出", en: "taken from the issuer's mark" },
  "from-imprint": { zh: "从版记得出", en: "taken from the imprint" },
  "date-alone": { zh: "正文后面只有日期，没有署名", en: "a date alone below the text, without a signature" },
  "behind-closing": {
    zh: "落款后面的文字，按附件导入，加了“附件”一行",
    en: "text below the closing, taken for an attachment",
  },
  "page-look": { zh: "版面像信函或者盖章的格式", en: "the page looks like a letter's or like one with a seal" },
} as const satisfies Readonly<Record<string, Message>>;

/** An element that was found. */
export interface Recognised {
  readonly element: ElementName;
  readonly values: readonly string[];
  readonly sureness: Sureness;
  readonly reason: ReasonCode;
  /** The words of the source that it was made of; empty when it was derived from another element. */
  readonly words: readonly string[];
}

/** What goes below the front matter. */
export type BodyPart =
  | { readonly type: "line"; readonly unit: TextUnit; readonly heading?: HeadingMark }
  | { readonly type: "table"; readonly table: SourceTable }
  | { readonly type: "picture"; readonly picture: SourcePicture; readonly caption: string }
  | AttachmentOpeningPart;

/** A heading that has no number: as many `#` as it gets. */
export interface HeadingMark {
  readonly marks: number;
}

/** An attachment begins. */
export interface AttachmentOpeningPart {
  readonly type: "opening";
  /** 附件1, the document's number before it or not. */
  readonly words: string;
  /** What stood there; empty where nothing did. */
  readonly source: string;
  readonly isLandscape: boolean;
  /** The title's lines. */
  readonly title: readonly TextUnit[];
  readonly sureness: Sureness;
  readonly reason: ReasonCode;
}

/** A document with its elements told apart. */
export interface Recognition {
  readonly elements: readonly Recognised[];
  readonly body: readonly BodyPart[];
  /** Lines that belong to no element. */
  readonly unnamed: readonly string[];
  /** Lines that the layout draws by itself. */
  readonly drawn: readonly string[];
}
