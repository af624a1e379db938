import { decodeAnyChinese } from "./decode-draft";
import { UserError } from "./user-error";

/** A text, and the encoding that it was in where that was not UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string | undefined;
}

/**
 * The text of a file in UTF-8, GBK or UTF-16, as Chinese texts come.
 * @param name the file as the user knows it, for the sentence
 * @throws UserError when the bytes are no text
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const decoded = decodeAnyChinese(bytes);
  if (decoded) return decoded;
  throw new UserError({
    zh: `“${name}”不是文本文件：请选择 Word 文档（.docx）或者文本文件（.txt）。`,
    en: `“${name}” is no text file: choose a Word document (.docx) or a text file (.txt).`,
  });
}
