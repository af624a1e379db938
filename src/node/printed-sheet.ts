import { loadRenderers } from "./load-renderers";
import { guardNewerFiles } from "./output/guard";
import { writeWhole } from "./write-whole";

/**
 * Writes a printed sheet whole or not at all.
 * @param draft the file that the sheet is about
 * @throws UserError when the file cannot be written, or is newer than the draft and not as gongwen wrote it
 */
export async function writePrintedSheet(path: string, html: string, draft: string, overwrite: boolean): Promise<void> {
  const { isOwnHtml } = await loadRenderers();
  if (!overwrite) guardNewerFiles([{ path, isOwn: isOwnHtml }], draft);
  writeWhole([{ path, content: html }]);
}
