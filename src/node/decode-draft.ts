import type { Message } from "../core/notice";
import { UserError } from "./user-error";

export interface DecodeOptions {
  /** Whether a byte order mark stays at the head of the text. */
  readonly keepByteOrderMark?: boolean;
}

/**
 * The text of a draft's bytes, which must be UTF-8. A text in another encoding is named, never converted unseen.
 * @param name the file as the user knows it, for the sentence
 * @throws UserError when the bytes are another encoding or no text at all
 */
export function decodeDraft(bytes: Uint8Array, name: string, options: DecodeOptions = {}): string {
  const signature = SIGNATURES.find(([head]) => startsWith(bytes, head));
  if (signature) throw new UserError(notADraft(name, signature[1], signature[2]));
  const text = decode(bytes, "utf-8", options.keepByteOrderMark ?? false);
  if (text !== undefined && !text.includes("\0")) return text;
  throw new UserError(describe(bytes, name));
}

/**
 * The text of bytes in UTF-8, GBK or UTF-16, and the encoding where it is not UTF-8; undefined when they are no Chinese
 * text in any of these.
 */
export function decodeAnyChinese(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: string | undefined } | undefined {
  if (SIGNATURES.some(([head]) => startsWith(bytes, head))) return undefined;
  const text = decode(bytes, "utf-8");
  if (text !== undefined && !text.includes("\0")) return { text, encoding: undefined };
  const marked = markedEncoding(bytes);
  for (const [encoding, label] of CANDIDATES) {
    const guess = decode(bytes, label);
    if (guess !== undefined && (encoding === marked || (!marked && readsLikeChinese(guess)))) {
      return { text: guess, encoding };
    }
  }
  return undefined;
}

/** Undefined when the bytes are not of that encoding. */
function decode(bytes: Uint8Array, encoding: string, keepByteOrderMark = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: keepByteOrderMark }).decode(bytes);
  } catch {
    return undefined;
  }
}

const COPY: Message = {
  zh: "请把其中的文字复制到 UTF-8 编码的 *.gw 文件中",
  en: "copy its text to a *.gw file in UTF-8",
};

const IMPORT: Message = {
  zh: "Word 文档请用“导入”（gongwen import）转换成草稿，别的文件请把其中的文字复制到 UTF-8 编码的 *.gw 文件中",
  en: "make a draft of a Word document with gongwen import, and copy the text of other files to a *.gw file in UTF-8",
};

const SAVE_AS_DOCX: Message = {
  zh: "请用 Word 或者 WPS 打开，另存为 .docx，再用“导入”（gongwen import）转换成草稿",
  en: "open it in Word or WPS, save it as .docx and make a draft of that with gongwen import",
};

/** Files that are taken for drafts by mistake, by their first bytes, and what to do with them. */
const SIGNATURES: readonly (readonly [head: readonly number[], name: Message, wayOut: Message])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    { zh: " Word（DOCX）、OFD 等文档或者压缩包", en: "a document such as DOCX or OFD, or an archive" },
    IMPORT,
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], { zh: "旧版 Word 或者 WPS 文档", en: "an old Word or WPS document" }, SAVE_AS_DOCX],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { zh: " RTF 文档", en: "an RTF document" }, SAVE_AS_DOCX],
  [[0x25, 0x50, 0x44, 0x46], { zh: " PDF 文件", en: "a PDF file" }, COPY],
  [[0x89, 0x50, 0x4e, 0x47], { zh: "图片", en: "a picture" }, COPY],
  [[0xff, 0xd8, 0xff], { zh: "图片", en: "a picture" }, COPY],
];

const UTF_16_LITTLE = "UTF-16 LE";
const UTF_16_BIG = "UTF-16 BE";

function describe(bytes: Uint8Array, name: string): Message {
  const encoding = markedEncoding(bytes);
  if (encoding !== undefined) return otherEncoding(name, encoding);
  const line = damagedLine(bytes);
  if (line !== undefined) return damaged(name, line);
  const guess = CANDIDATES.find(([, label]) => readsLikeChinese(decode(bytes, label)));
  return guess ? otherEncoding(name, guess[0]) : noText(name);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** The encoding that a byte order mark announces. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return UTF_16_LITTLE;
  return startsWith(bytes, [0xfe, 0xff]) ? UTF_16_BIG : undefined;
}

const REPLACEMENT = "\uFFFD";

/** Where UTF-8 with a few wrong bytes is damaged first, as a line counted from 1; undefined for any other bytes. */
function damagedLine(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = text.split(REPLACEMENT).length - 1;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (wrong === 0 || wrong * 10 > han) return undefined;
  return text.slice(0, text.indexOf(REPLACEMENT)).split("\n").length;
}

/** Encodings that Chinese text comes in, and what TextDecoder calls them. */
const CANDIDATES: readonly (readonly [name: string, label: string])[] = [
  ["GBK", "gb18030"],
  [UTF_16_LITTLE, "utf-16le"],
  [UTF_16_BIG, "utf-16be"],
];

/** Controls but for tabs and line breaks. */
const CONTROL = /[^\P{Cc}\t\n\r\f]/u;

const USUAL = /[\p{Script=Han}\p{Script=Latin}\p{Script=Common}]/gu;

/** The least share of characters that Chinese text is made of. */
const LEAST_SHARE = 0.95;

function readsLikeChinese(text: string | undefined): boolean {
  if (text === undefined || CONTROL.test(text) || !/\p{Script=Han}/u.test(text)) return false;
  return (text.match(USUAL)?.length ?? 0) >= [...text].length * LEAST_SHARE;
}

function otherEncoding(name: string, encoding: string): Message {
  return {
    zh: `“${name}”是 ${encoding} 编码，草稿要用 UTF-8 编码：请用记事本或者 VS Code 打开，另存为 UTF-8 编码后再试。`,
    en: `“${name}” is encoded in ${encoding}, but a draft must be UTF-8: open it in an editor, save it as UTF-8 and try again.`,
  };
}

function damaged(name: string, line: number): Message {
  return {
    zh: `“${name}”第 ${line} 行有损坏的文字（不是 UTF-8）：请在编辑器中打开，补正这一行，保存后再试。`,
    en: `Line ${line} of “${name}” is damaged (not UTF-8): open the file in an editor, mend the line, save and try again.`,
  };
}

function notADraft(name: string, kind: Message, wayOut: Message): Message {
  return {
    zh: `“${name}”是${kind.zh}，不是草稿：${wayOut.zh}。`,
    en: `“${name}” is ${kind.en}, not a draft: ${wayOut.en}.`,
  };
}

function noText(name: string): Message {
  return {
    zh: `“${name}”不是文本文件，或者已经损坏：草稿应当是 UTF-8 编码的 *.gw 文件。`,
    en: `“${name}” is no text file or is damaged: a draft is a *.gw file in UTF-8.`,
  };
}
