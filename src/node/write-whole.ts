import nodeFileSystem from "node:fs";
import path from "node:path";
import { type FileAction, fileError } from "./file-errors";

/** The part of node:fs that writing needs. */
export type FileSystem = Pick<
  typeof nodeFileSystem,
  | "closeSync"
  | "existsSync"
  | "fchmodSync"
  | "fsyncSync"
  | "mkdirSync"
  | "openSync"
  | "realpathSync"
  | "renameSync"
  | "rmSync"
  | "statSync"
  | "writeFileSync"
>;

/** A file as it is to be. */
export interface WholeFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files whole or not at all: each into a temporary file in its folder, and once all of these are complete they
 * take the files' places. Folders are made when they are missing; a link is followed; the permissions of a file that is
 * there stay.
 * @throws UserError when one cannot be written; what was there before is untouched then
 */
export function writeWhole(files: readonly WholeFile[], fs: FileSystem = nodeFileSystem): void {
  const places = files.map((file) => ({ ...file, target: placeOf(file.path, fs) }));
  const ready: string[] = [];
  try {
    for (const { path: file, content, target } of places) {
      const temporary = path.join(path.dirname(target), `.gongwen-${randomName()}.tmp`);
      ready.push(temporary);
      attempt("writing", file, () => writeTemporary(temporary, content, modeOf(target, fs), fs));
    }
    for (const [index, { path: file, target }] of places.entries()) {
      attempt("replacing", file, () => fs.renameSync(ready[index] ?? "", target));
    }
  } finally {
    for (const temporary of ready) if (fs.existsSync(temporary)) fs.rmSync(temporary, { force: true });
  }
}

/** Random enough: a file that is there already is not written over. `node:crypto` takes as long to load as a page to draw. */
function randomName(): string {
  return Math.random().toString(36).slice(2);
}

function attempt(action: FileAction, file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw fileError(error, action, file);
  }
}

/** Where the file really is; its folder is there afterwards and the file, if there is one, may be written now. */
function placeOf(file: string, fs: FileSystem): string {
  try {
    if (!fs.existsSync(file)) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      return file;
    }
    fs.closeSync(fs.openSync(file, "r+")); // refused also while a word processor holds it open
    return fs.realpathSync(file);
  } catch (error) {
    throw fileError(error, "writing", file);
  }
}

function modeOf(target: string, fs: FileSystem): number | undefined {
  return fs.statSync(target, { throwIfNoEntry: false })?.mode;
}

function writeTemporary(
  temporary: string,
  content: Uint8Array | string,
  mode: number | undefined,
  fs: FileSystem,
): void {
  const descriptor = fs.openSync(temporary, "wx");
  try {
    fs.writeFileSync(descriptor, content);
    if (mode !== undefined) fs.fchmodSync(descriptor, mode & 0o777);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}
