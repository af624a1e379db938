import fs from "node:fs";
import path from "node:path";
import type { Message } from "../core/notice";
import type { OwnFolder } from "../core/profile/read-own-folders";
import type { OwnFile } from "../core/templates/own/own-file";
import { TemplateError } from "../core/templating/template-error";
import { readDraftFile } from "./read-draft";
import { userMessageOf } from "./user-error";

/** More files, or larger ones (in bytes), are not what an office has written for itself. */
const MOST_FILES = 500;
const LARGEST = 1_000_000;

/** Files of an office, and what is wrong with those that could not be read. */
export interface OfficeFiles {
  readonly files: readonly OwnFile[];
  readonly problems: readonly TemplateError[];
}

/**
 * The files with one of the endings in the folders that a profile names and below them, in the order of their names.
 * Nothing outside the folder of the profile is read, whatever links lead there.
 * @param profile the profile's file
 */
export function readOfficeFiles(
  profile: string,
  folders: readonly OwnFolder[],
  endings: readonly string[],
): OfficeFiles {
  const root = fs.realpathSync(path.dirname(profile));
  const files: OwnFile[] = [];
  const problems: TemplateError[] = [];
  for (const folder of folders) {
    const problem = (reason: Message) => problems.push(new TemplateError({ file: profile, ...folder.place }, reason));
    const found = namesIn(path.join(path.dirname(profile), folder.path), root);
    if (typeof found === "string") problem(FAULTS[found](folder.path));
    else if (found.names.length > MOST_FILES) problem(FAULTS.many(folder.path));
    else {
      for (const name of found.names.filter((each) => endings.some((ending) => each.endsWith(ending)))) {
        const file = path.join(path.dirname(profile), folder.path, name);
        try {
          files.push({ name: name.split(path.sep).join("/"), path: file, text: textIn(file, root) });
        } catch (error) {
          problems.push(asProblem(error, file));
        }
      }
    }
  }
  return { files, problems };
}

type Fault = "outside" | "absent" | "many";

function namesIn(folder: string, root: string): { readonly names: readonly string[] } | Fault {
  try {
    if (!isWithin(fs.realpathSync(folder), root)) return "outside";
    return { names: fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort() };
  } catch {
    return "absent";
  }
}

function textIn(file: string, root: string): string {
  if (!isWithin(fs.realpathSync(file), root)) throw new TemplateError({ file, line: 0, character: 0 }, LINKED);
  if (fs.statSync(file).size > LARGEST) throw new TemplateError({ file, line: 0, character: 0 }, LARGE);
  return readDraftFile(file);
}

function asProblem(error: unknown, file: string): TemplateError {
  if (error instanceof TemplateError) return error;
  return new TemplateError({ file, line: 0, character: 0 }, userMessageOf(error) ?? UNREADABLE);
}

function isWithin(place: string, root: string): boolean {
  const way = path.relative(root, place);
  return way === "" || (!way.startsWith("..") && !path.isAbsolute(way));
}

const FAULTS: Readonly<Record<Fault, (folder: string) => Message>> = {
  outside: (folder) => ({
    zh: `“${folder}”通到本文件所在的文件夹以外，不读取。`,
    en: `“${folder}” leads out of the folder of this file and is not read.`,
  }),
  absent: (folder) => ({
    zh: `没有“${folder}”这个文件夹，或者不能读取。`,
    en: `There is no folder “${folder}”, or it cannot be read.`,
  }),
  many: (folder) => ({
    zh: `“${folder}”里的文件太多（超过 ${MOST_FILES} 个），不读取。`,
    en: `“${folder}” holds more than ${MOST_FILES} files and is not read.`,
  }),
};

const LINKED: Message = { zh: "通到文件夹以外，不读取。", en: "it leads out of the folder and is not read." };
const LARGE: Message = { zh: "文件太大，不读取。", en: "the file is too large to be read." };
const UNREADABLE: Message = { zh: "不能读取。", en: "it cannot be read." };
