import type * as vscode from "vscode";
import { SNIPPET_GROUPS, type SnippetGroup } from "../../core/assist/snippets";
import type { OwnFiles } from "../own-files";
import { profileInPlaceOf } from "../profiles";

/** The groups of passages that completion and the command offer in the document: ours, then its office's own. */
export function passages(document: vscode.TextDocument, own: OwnFiles): readonly SnippetGroup[] {
  return [...SNIPPET_GROUPS, ...own.passagesOf(profileInPlaceOf(document))];
}
