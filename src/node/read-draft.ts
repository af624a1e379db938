import fs from "node:fs";
import { type DecodeOptions, decodeDraft } from "./decode-draft";
import { fileError } from "./file-errors";
import { UserError } from "./user-error";

/** More than any draft holds: about ten million characters. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The text of a draft in UTF-8; a byte order mark is left out unless it is asked for.
 * @throws UserError when the file is missing, not readable, too large, no file, in another encoding or no text
 */
export function readDraftFile(file: string, options: DecodeOptions = {}): string {
  return decodeDraft(readBytes(file), file, options);
}

/**
 * The bytes of a file that is not larger than any draft, or than `most` bytes.
 * @throws UserError when it is missing, not readable, too large or no file
 */
export function readBytes(file: string, most = MOST_BYTES): Uint8Array {
  let stats: fs.Stats;
  try {
    stats = fs.statSync(file);
  } catch (error) {
    throw fileError(error, "reading", file);
  }
  if (stats.isBlockDevice() || stats.isCharacterDevice()) throw noFile(file);
  if (stats.size > most) throw tooLarge(file, stats.size, most);
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw fileError(error, "reading", file);
  }
}

function noFile(file: string): UserError {
  return new UserError({
    zh: `“${file}”是设备，不是文件，请指明草稿文件。`,
    en: `“${file}” is a device, not a file; name a draft.`,
  });
}

function tooLarge(file: string, size: number, mostBytes: number): UserError {
  const [megabytes, most] = [size, mostBytes].map((bytes) => Math.ceil(bytes / (1024 * 1024)));
  return new UserError({
    zh: `“${file}”有 ${megabytes} MB，不能超过 ${most} MB：请核对是不是选错了文件。`,
    en: `“${file}” has ${megabytes} MB, but must not exceed ${most} MB: check whether it is the right file.`,
  });
}
