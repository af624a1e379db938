import fs from "node:fs";
import { fileError } from "../file-errors";
import type { Renderers } from "../load-renderers";
import { UserError } from "../user-error";
import { OUTPUT_FORMATS, type OutputFormat } from "./formats";

/** A result would take the place of a file that somebody may have worked on. */
export class NewerFileError extends UserError {
  constructor(readonly file: string) {
    super({
      zh: `没有写入“${file}”：它比草稿新，而且可能有人改过。请先改名；确定不要它了，请加 --force 重做。`,
      en: `“${file}” was not written: it is newer than the draft and somebody may have changed it. Rename it, or use --force if it may be lost.`,
    });
    this.name = "NewerFileError";
  }
}

/**
 * Refuses to write over a file that is newer than the draft and not as gongwen wrote it.
 * @throws NewerFileError
 */
export function guardNewerFile(target: string, format: OutputFormat, source: string, renderers: Renderers): void {
  const written = modified(target);
  const drafted = modified(source);
  if (written === undefined || (drafted !== undefined && written <= drafted)) return;
  if (!OUTPUT_FORMATS[format].isOwn(read(target), renderers)) throw new NewerFileError(target);
}

/** When the file was changed last, in ms; undefined when there is none. */
function modified(file: string): number | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  } catch (error) {
    throw fileError(error, "writing", file);
  }
}

function read(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw fileError(error, "replacing", file);
  }
}
