import fs from "node:fs";
import type { Message } from "../core/notice";
import { readSheet, type SheetFault } from "../core/review/read-sheet";
import { EMPTY_SHEET, type ReviewSheet } from "../core/review/sheet";
import { writeSheet } from "../core/review/write-sheet";
import { fileError } from "./file-errors";
import { UserError } from "./user-error";
import { writeWhole } from "./write-whole";

/** Far more than anybody writes into a sheet. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What lies beside a draft: a sheet, an empty one where there is no file, or a file that is not to be touched. */
export interface SheetFile {
  readonly path: string;
  readonly sheet: ReviewSheet;
  /** Why the file cannot be used, in a sentence; the sheet is empty then. */
  readonly fault?: Message;
  /** Whether the reviewer may begin a new sheet in its place. */
  readonly mayBeginAnew: boolean;
}

/** The file of a draft's sheet: 通知.gw has 通知.审核.json beside it. */
export function sheetPath(draft: string): string {
  return `${withoutEnding(draft)}.审核.json`;
}

/** The file of a draft's printed sheet. */
export function printedSheetPath(draft: string): string {
  return `${withoutEnding(draft)}.审核.html`;
}

function withoutEnding(draft: string): string {
  return draft.replace(/\.gw$/iu, "");
}

/** Reads the sheet of the draft. Never throws: what is wrong with the file is said in `fault`. */
export function readSheetFile(draft: string): SheetFile {
  const path = sheetPath(draft);
  const bytes = bytesOf(path);
  if (bytes === undefined) return { path, sheet: EMPTY_SHEET, mayBeginAnew: false };
  if (!(bytes instanceof Uint8Array))
    return { path, sheet: EMPTY_SHEET, fault: bytes.userMessage, mayBeginAnew: false };
  const reading = readSheet(decoded(bytes));
  if ("sheet" in reading) return { path, sheet: reading.sheet, mayBeginAnew: false };
  const { fault } = reading;
  return { path, sheet: EMPTY_SHEET, fault: FAULTS[fault](path), mayBeginAnew: fault === "unreadable" };
}

/** Undefined where there is no file. */
function bytesOf(path: string): Uint8Array | UserError | undefined {
  try {
    const stats = fs.statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    return stats.size > MOST_BYTES ? new Uint8Array() : fs.readFileSync(path);
  } catch (error) {
    return fileError(error, "reading", path);
  }
}

/** Bytes that are not UTF-8 are no sheet. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}

const FAULTS: Readonly<Record<SheetFault, (path: string) => Message>> = {
  unreadable: (path) => ({
    zh: `“${path}”读不出审核结果，可能损坏了：请用备份恢复，或者把它改名后重新审核。`,
    en: `The review in “${path}” cannot be read; it may be damaged. Restore it from a backup, or rename it and review again.`,
  }),
  newer: (path) => ({
    zh: `“${path}”是更新版本的公文（gongwen）写的：请升级后再打开，现在不会改动它。`,
    en: `“${path}” was written by a later version of gongwen: update to open it. It is left as it is.`,
  }),
};

/**
 * Changes the sheet of the draft as it lies on disk now, so that nobody's entries are lost.
 * @throws UserError when the file may not be touched or cannot be written
 */
export function changeSheetFile(draft: string, change: (sheet: ReviewSheet) => ReviewSheet): void {
  const { path, sheet, fault } = readSheetFile(draft);
  if (fault) throw new UserError(fault);
  const changed = change(sheet);
  if (changed !== sheet) writeWhole([{ path, content: writeSheet(changed) }]);
}

/**
 * Moves a sheet that cannot be read out of the way, under a name that is free.
 * @returns the new name
 * @throws UserError when it cannot be moved
 */
export function putAsideSheetFile(draft: string): string {
  const path = sheetPath(draft);
  let aside = `${withoutEnding(draft)}.审核（读不出）.json`;
  for (let number = 2; fs.existsSync(aside); number++) aside = `${withoutEnding(draft)}.审核（读不出${number}）.json`;
  try {
    fs.renameSync(path, aside);
  } catch (error) {
    throw fileError(error, "replacing", path);
  }
  return aside;
}

/**
 * Moves the sheet of a draft that was renamed; one that lies at the new place already stays as it is.
 * @throws UserError when it cannot be moved
 */
export function moveSheetFile(from: string, to: string): void {
  const [old, wanted] = [sheetPath(from), sheetPath(to)];
  if (!fs.existsSync(old) || fs.existsSync(wanted)) return;
  try {
    fs.renameSync(old, wanted);
  } catch (error) {
    throw fileError(error, "replacing", old);
  }
}
