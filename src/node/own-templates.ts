import type { Message } from "../core/notice";
import type { OwnFolder, OwnFolders } from "../core/profile/read-own-folders";
import { DRAFT_TEMPLATE } from "../core/templates/own/own-file";
import { type OwnTemplates, readOwnTemplates } from "../core/templates/own/read-own-templates";
import { TemplateError } from "../core/templating/template-error";
import type { ProfileInPlace } from "./known-values";
import { type OfficeFiles, readOfficeFiles } from "./office-files";

/**
 * The templates of drafts in the folders that the office's profile names. `isTrusted`: whether the user trusts those who
 * wrote the files; of others nothing is read.
 */
export function ownTemplates(office: ProfileInPlace, isTrusted: boolean): OwnTemplates {
  const { files, problems } = ownFiles(office, "templates", [DRAFT_TEMPLATE], isTrusted);
  if (files.length === 0) return { templates: [], problems };
  const read = readOwnTemplates(files);
  return { templates: read.templates, problems: [...problems, ...read.problems] };
}

/** The office's own files of one sort; where it is not trusted none, and why. */
export function ownFiles(
  { profile, file }: ProfileInPlace,
  sort: keyof OwnFolders,
  endings: readonly string[],
  isTrusted: boolean,
): OfficeFiles {
  const folders: readonly OwnFolder[] = profile.folders[sort];
  const [first] = folders;
  if (file === undefined || !first) return { files: [], problems: [] };
  if (!isTrusted) return { files: [], problems: [new TemplateError({ file, ...first.place }, NOT_TRUSTED)] };
  return readOfficeFiles(file, folders, endings);
}

const NOT_TRUSTED: Message = {
  zh: "这个文件夹还没有受到信任，本单位自己的模板、版式和片段没有读取。",
  en: "this folder is not trusted yet, so that the office's own templates, layouts and snippets were not read.",
};
