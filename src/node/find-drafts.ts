import fs from "node:fs";
import path from "node:path";
import type { Message } from "../core/notice";
import { fileError } from "./file-errors";
import { UserError } from "./user-error";

/** A draft that a path leads to. */
export interface FoundDraft {
  /** As the user would write it. */
  readonly path: string;
  /** The folder below the path that was given, so that results can be kept apart alike; empty for a file. */
  readonly folder: string;
}

/** How the names of drafts end. */
const DRAFT_ENDINGS: readonly string[] = [".gw"];

/** What files are called whose names end so. */
export function nounOf(endings = DRAFT_ENDINGS): Message {
  return endings === DRAFT_ENDINGS ? { zh: "草稿", en: "draft" } : { zh: "文稿", en: "text" };
}

/**
 * The drafts that a path stands for: the file itself, or all *.gw below the folder in the order of their names; other
 * texts where other endings are asked for. Hidden folders and node_modules are passed over; links to folders are not
 * followed.
 * @throws UserError when the path is missing or not readable, or the folder holds no draft
 */
export function findDrafts(given: string, endings = DRAFT_ENDINGS): readonly FoundDraft[] {
  if (!isFolder(given)) return [{ path: given, folder: "" }];
  const found = [...draftsBelow(given, "", endings)];
  if (found.length === 0) throw noDrafts(given, endings);
  return found;
}

function isFolder(place: string): boolean {
  try {
    return fs.statSync(place).isDirectory();
  } catch (error) {
    throw fileError(error, "reading", place);
  }
}

function* draftsBelow(root: string, folder: string, endings: readonly string[]): Generator<FoundDraft> {
  for (const entry of entriesOf(path.join(root, folder))) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) yield* draftsBelow(root, name, endings);
    } else if (endings.some((ending) => entry.name.toLowerCase().endsWith(ending))) {
      yield { path: path.join(root, name), folder };
    }
  }
}

function isPassedOver(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

/** By name, in the order of UTF-16 units: the same on every machine. */
function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw fileError(error, "reading", folder);
  }
}

function noDrafts(folder: string, endings: readonly string[]): UserError {
  const names = endings.map((ending) => `*${ending}`);
  const noun = nounOf(endings);
  return new UserError({
    zh: `文件夹“${folder}”里没有${noun.zh}（${names.join("、")}），请核对文件夹。`,
    en: `The folder “${folder}” holds no ${noun.en} (${names.join(", ")}); check the folder.`,
  });
}
