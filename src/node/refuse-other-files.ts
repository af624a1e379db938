import type { Message } from "../core/notice";
import { UserError } from "./user-error";

/** What other files begin with that word processors open, and what they are called. */
const OTHER_FILES: readonly (readonly [beginning: RegExp, name: Message])[] = [
  [/^%PDF-/u, { zh: "PDF 文档", en: "a PDF document" }],
  [/^\{\\rtf/u, { zh: "RTF 文档", en: "an RTF document" }],
  [/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|meta)\b/iu, { zh: "网页", en: "a web page" }],
  [/^mime-version:/iu, { zh: "网页", en: "a web page" }],
];

/** Enough of a file to know it by, in bytes. */
const BEGINNING = 1024;

/**
 * Refuses files that hold text in another form, whatever their names end in: their signs would be taken for text.
 * @throws UserError when the file is one
 */
export function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString("latin1").replace(/^ï»¿/u, "");
  const name = OTHER_FILES.find(([pattern]) => pattern.test(beginning))?.[1];
  if (!name) return;
  throw new UserError({
    zh: `“${file}”是${name.zh}，不能直接导入：请用 Word 或者 WPS 打开，另存为 .docx 后再导入。`,
    en: `“${file}” is ${name.en}, which cannot be imported: open it in Word or WPS, save it as .docx and import that.`,
  });
}
