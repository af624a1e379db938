import fs from "node:fs";
import { fileError } from "../file-errors";
import { UserError } from "../user-error";

/** Results would take the places of files that somebody else wrote or has worked on. */
export class ChangedFileError extends UserError {
  constructor(readonly files: readonly string[]) {
    const names = files.map((file) => `“${file}”`);
    super({
      zh: `没有写入${names.join("")}：已有的文件写出以后有人改过，或者不是本程序写的。请先改名；确定不要了，请加 --force 重做。`,
      en: `Not written, for somebody has changed what is there, or gongwen did not write it: ${names.join(", ")}. Rename it, or add --force if it may be lost.`,
    });
    this.name = "ChangedFileError";
  }
}

/** A file that is to be written. */
export interface GuardedFile {
  readonly path: string;
  /** Whether what lies there now is as gongwen wrote it. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

/**
 * Refuses to write over files that are not as gongwen wrote them, however old they are: a draft that is changed after a
 * leader has corrected its document makes the corrections no less worth keeping.
 * @throws ChangedFileError that names all of them
 */
export function guardChangedFiles(files: readonly GuardedFile[]): void {
  const changed = files.filter(({ path, isOwn }) => {
    const bytes = read(path);
    return bytes !== undefined && !isOwn(bytes);
  });
  if (changed.length > 0) throw new ChangedFileError(changed.map(({ path }) => path));
}

/** Undefined when there is no file. */
function read(file: string): Uint8Array | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false }) && fs.readFileSync(file);
  } catch (error) {
    throw fileError(error, "replacing", file);
  }
}
