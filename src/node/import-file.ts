import fs from "node:fs";
import path from "node:path";
import { REFUSALS } from "../core/import/docx/refusals";
import { type Import, type ImportOptions, importDocx, importText } from "../core/import/import-document";
import { decodeText } from "./decode-text";
import { fileError } from "./file-errors";
import { readBytes } from "./read-draft";
import { refuseOtherFiles } from "./refuse-other-files";
import { UserError, userMessageOf } from "./user-error";
import { writeWhole } from "./write-whole";

/** Endings that promise a Word document, whatever the file holds. */
const WORD = /\.(?:docx|docm|dotx|doc|wps|wpt)$/iu;

/** A draft of nothing. */
const EMPTY_DRAFT = /^---\n---\s*$/u;

/** Word documents with photographs are large; more than this none is. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The first bytes of zip archives and of compound files. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * A Word document or a text file as a draft, its pictures named after the draft that is to be written.
 * @throws UserError in the user's words when it cannot be taken over
 */
export function importFile(file: string, draft: string): Import {
  const result = importBytes(readBytes(file, MOST_BYTES), file, { name: nameOf(file), pictureBase: nameOf(draft) });
  if (EMPTY_DRAFT.test(result.draft) && result.leftOut.every(({ text }) => text === "")) {
    throw named(REFUSALS.empty(), file);
  }
  return result;
}

function importBytes(bytes: Uint8Array, file: string, options: ImportOptions): Import {
  refuseOtherFiles(bytes, file);
  const isArchive = ARCHIVES.some((head) => head.every((byte, index) => bytes[index] === byte));
  if (isArchive || WORD.test(file)) {
    try {
      return importDocx(bytes, options);
    } catch (error) {
      throw named(error, file);
    }
  }
  const { text, encoding } = decodeText(bytes, file);
  const result = importText(text, options);
  if (encoding === undefined) return result;
  return { ...result, leftOut: [{ kind: "encoding", text: encoding }, ...result.leftOut] };
}

/** The sentence with the file's name before it. */
function named(error: unknown, file: string): unknown {
  const message = userMessageOf(error);
  if (!message) return error;
  return new UserError({ zh: `“${file}”：${message.zh}`, en: `“${file}”: ${message.en}` }, { cause: error });
}

/** The file's name without folder and ending. */
function nameOf(file: string): string {
  return path.basename(file, path.extname(file));
}

/** Where the draft of a file goes when nothing else is said: beside it. */
export function draftPath(file: string): string {
  return path.join(path.dirname(file), `${nameOf(file)}.gw`);
}

/** A name for the draft beside the file that no file has yet. */
export function freeDraftPath(file: string): string {
  const usual = draftPath(file);
  if (!isThere(usual)) return usual;
  const numbered = (count: number) => usual.replace(/\.gw$/u, `（导入${count === 1 ? "" : count}）.gw`);
  let count = 1;
  while (isThere(numbered(count))) count++;
  return numbered(count);
}

/**
 * Writes the draft and its pictures, all or nothing, and never over a file that is there.
 * @throws UserError when one is there, or cannot be written
 */
export function writeImport({ draft, pictures }: Import, file: string): void {
  const folder = path.dirname(file);
  const files = [
    { path: file, content: draft },
    ...pictures.map((picture) => ({ path: path.join(folder, picture.path), content: picture.bytes })),
  ];
  const there = files.find((each) => isThere(each.path));
  if (there) throw alreadyThere(there.path);
  writeWhole(files);
}

function isThere(file: string): boolean {
  try {
    return fs.statSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw fileError(error, "writing", file);
  }
}

function alreadyThere(file: string): UserError {
  return new UserError({
    zh: `没有写入“${file}”：文件已经存在，导入从不覆盖；请把它改名，或者用 -o 换一个名字。`,
    en: `“${file}” was not written: it is already there, and importing never overwrites; rename it, or choose another name with -o.`,
  });
}
