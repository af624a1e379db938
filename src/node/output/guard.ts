import fs from "node:fs";
import { fileError } from "../file-errors";
import { UserError } from "../user-error";

/** Results would take the places of files that somebody may have worked on. */
export class NewerFileError extends UserError {
  constructor(readonly files: readonly string[]) {
    const names = files.map((file) => `“${file}”`);
    super({
      zh: `没有写入${names.join("")}：比草稿新，而且可能有人改过。请先改名；确定不要了，请加 --force 重做。`,
      en: `Not written, for it is newer than the draft and somebody may have changed it: ${names.join(", ")}. Rename it, or add --force if it may be lost.`,
    });
    this.name = "NewerFileError";
  }
}

/** A file that is to be written. */
export interface GuardedFile {
  readonly path: string;
  /** Whether what lies there now is as gongwen wrote it. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

/**
 * Refuses to write over files that are newer than the draft and not as gongwen wrote them.
 * @throws NewerFileError that names all of them
 */
export function guardNewerFiles(files: readonly GuardedFile[], source: string): void {
  const drafted = modified(source);
  const newer = files.filter(({ path, isOwn }) => {
    const written = modified(path);
    if (written === undefined || (drafted !== undefined && written <= drafted)) return false;
    return !isOwn(read(path));
  });
  if (newer.length > 0) throw new NewerFileError(newer.map(({ path }) => path));
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
