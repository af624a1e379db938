import { SNIPPET_FILES } from "../core/templates/own/own-file";
import { type OwnSnippets, readOwnSnippets } from "../core/templates/own/read-own-snippets";
import type { ProfileInPlace } from "./known-values";
import { ownFiles } from "./own-templates";

/** The snippets in the folders that the office's profile names. `isTrusted` as for `ownTemplates`. */
export function ownSnippets(office: ProfileInPlace, isTrusted: boolean): OwnSnippets {
  const { files, problems } = ownFiles(office, "snippets", SNIPPET_FILES, isTrusted);
  const read = readOwnSnippets(files);
  return { snippets: read.snippets, problems: [...problems, ...read.problems] };
}
