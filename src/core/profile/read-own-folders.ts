import type { Field } from "../draft/draft";
import type { Message } from "../notice";
import { LineIndex, type Position } from "../text/line-index";
import type { Range } from "../text/range";
import { FOLDER_KEYS } from "./profile-keys";

/** A folder that the profile names. */
export interface OwnFolder {
  /** As it is written, from the profile's folder on. */
  readonly path: string;
  /** Where it is written. */
  readonly place: Position;
}

/** The folders of an office's own files. */
export type OwnFolders = Readonly<Record<keyof typeof FOLDER_KEYS, readonly OwnFolder[]>>;

export const NO_FOLDERS: OwnFolders = { templates: [], layouts: [], snippets: [] };

/** The folders that the profile names; one outside of the profile's folder is told of and not read. */
export function readOwnFolders(
  fields: readonly Field[],
  text: string,
): {
  readonly folders: OwnFolders;
  readonly problems: readonly { readonly range: Range; readonly message: Message }[];
} {
  const index = new LineIndex(text);
  const named = (key: string) =>
    (fields.find((field) => field.key === key)?.values ?? []).filter((value) => value.text.trim() !== "");
  const inside = (key: string) =>
    named(key)
      .filter((value) => !isOutside(value.text))
      .map((value): OwnFolder => ({ path: value.text.trim(), place: index.positionAt(value.range.start) }));
  const { templates, layouts, snippets } = FOLDER_KEYS;
  return {
    folders: { templates: inside(templates.key), layouts: inside(layouts.key), snippets: inside(snippets.key) },
    problems: Object.values(FOLDER_KEYS)
      .flatMap(({ key }) => named(key))
      .filter((value) => isOutside(value.text))
      .map((value) => ({ range: value.range, message: outside(value.text.trim()) })),
  };
}

/** An absolute path, or one that leads out of the folder: /, C:, .. */
function isOutside(path: string): boolean {
  return /^[/\\~]|^[A-Za-z]:/u.test(path.trim()) || path.split(/[/\\]/u).some((part) => part.trim() === "..");
}

function outside(path: string): Message {
  return {
    zh: `“${path}”不在本文件所在的文件夹里，不读取；请写里面的文件夹，如“模板”。`,
    en: `“${path}” is not in the folder of this file and is not read; name a folder in it, such as “模板”.`,
  };
}
