import { guardChangedFiles } from "./output/guard";
import { isOwnHtml, signedHtml } from "./output/own-files";
import { writeWhole } from "./write-whole";

/**
 * Writes a printed sheet whole or not at all.
 * @throws UserError when the file cannot be written, or is not as gongwen wrote it and may not be lost
 */
export async function writePrintedSheet(path: string, html: string, overwrite: boolean): Promise<void> {
  if (!overwrite) guardChangedFiles([{ path, isOwn: isOwnHtml }]);
  writeWhole([{ path, content: signedHtml(html) }]);
}
