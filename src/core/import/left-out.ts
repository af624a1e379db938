import type { Message } from "../notice";

/** What of a file is not in the draft, or not as it was. */
export type LeftOutKind =
  | "deleted-text"
  | "hidden-text"
  | "link-address"
  | "header-footer"
  | "supplied-words"
  | "unnamed-line"
  | "footnote"
  | "comment"
  | "text-box"
  | "nested-table"
  | "merged-cells"
  | "picture"
  | "linked-picture"
  | "field"
  | "macro"
  | "embedded-object"
  | "equation"
  | "symbol"
  | "bullet"
  | "markup"
  | "encoding"
  | "control-characters";

/** One thing that is left out or changed: what it is, and its words where it has any. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** The words of the source; empty where it has none (a macro). */
  readonly text: string;
}

/** What became of it, as the report says it. */
export const LEFT_OUT_MESSAGES: Readonly<Record<LeftOutKind, Message>> = {
  "deleted-text": { zh: "修订中已删除的文字，没有导入", en: "deleted in a tracked change, not taken over" },
  "hidden-text": { zh: "隐藏的文字，没有导入", en: "hidden text, not taken over" },
  "link-address": { zh: "链接的地址，只导入了链接的文字", en: "a link's address; only its words were taken over" },
  "header-footer": { zh: "页眉、页脚中的文字，没有导入", en: "text of a header or footer, not taken over" },
  "supplied-words": {
    zh: "排版时由程序加上的字样，草稿里不用写",
    en: "words that the layout adds by itself, so the draft does without them",
  },
  "unnamed-line": {
    zh: "不知道属于哪个要素，写成了草稿开头的批注",
    en: "belongs to no element; kept in a comment at the head of the draft",
  },
  footnote: {
    zh: "脚注、尾注，写成了段落后面的批注",
    en: "a footnote or endnote, kept as a comment below its paragraph",
  },
  comment: { zh: "Word 批注，写成了段落后面的批注", en: "a comment of Word's, kept as a comment below its paragraph" },
  "text-box": { zh: "文本框中的文字，放在了所在段落的后面", en: "text of a box, put below the paragraph it hangs on" },
  "nested-table": {
    zh: "表格中的表格，文字并入了外面的格子",
    en: "a table within a table; its words are in the outer cell",
  },
  "merged-cells": { zh: "合并的单元格，拆成了空格子", en: "merged cells, taken apart" },
  picture: {
    zh: "图片，没有导入：草稿只用 PNG 和 JPEG",
    en: "a picture, not taken over: drafts use PNG and JPEG only",
  },
  "linked-picture": {
    zh: "图片不在文档里，在别处，没有导入，也没有去取",
    en: "a picture that lies elsewhere, neither taken over nor fetched",
  },
  field: { zh: "域，只导入了显示的结果", en: "a field; only what it shows was taken over" },
  macro: { zh: "宏，没有导入，也没有运行", en: "macros, neither taken over nor run" },
  "embedded-object": { zh: "嵌入的对象或者文件，没有导入", en: "an embedded object or file, not taken over" },
  equation: { zh: "公式，只导入了其中的文字", en: "an equation; only its characters were taken over" },
  symbol: { zh: "符号字体中的符号，没有对应的文字", en: "a sign of a symbol font that no character stands for" },
  bullet: { zh: "项目符号，没有导入", en: "a bullet, not taken over" },
  markup: {
    zh: "Markdown 的标题、加粗、表格符号，改成了草稿的写法",
    en: "Markdown's signs of headings, emphasis and tables, changed into the draft's",
  },
  encoding: { zh: "文件的编码，已转换成 UTF-8", en: "the file's encoding, converted to UTF-8" },
  "control-characters": { zh: "控制字符，没有导入", en: "control characters, not taken over" },
};
