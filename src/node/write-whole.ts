import { randomBytes } from "node:crypto";
import nodeFileSystem from "node:fs";
import path from "node:path";
import { fileError } from "./file-errors";

/** The part of node:fs that writing needs. */
export type FileSystem = Pick<
  typeof nodeFileSystem,
  | "accessSync"
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

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, which then takes the file's place. The
 * folder is made when it is missing; a link is followed; the permissions of a file that is there stay.
 * @throws UserError when it cannot be written; what was there before is untouched then
 */
export function writeWhole(file: string, content: Uint8Array | string, fs: FileSystem = nodeFileSystem): void {
  const target = placeOf(file, fs);
  const temporary = path.join(path.dirname(target), `.gongwen-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeTemporary(temporary, content, modeOf(target, fs), fs);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw fileError(error, "writing", file);
  }
  try {
    fs.renameSync(temporary, target);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw fileError(error, "replacing", file);
  }
}

/** Where the file really is; its folder is there afterwards and the file, if there is one, may be written. */
function placeOf(file: string, fs: FileSystem): string {
  try {
    if (!fs.existsSync(file)) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      return file;
    }
    fs.accessSync(file, nodeFileSystem.constants.W_OK);
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
