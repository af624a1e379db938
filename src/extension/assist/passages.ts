import { SNIPPET_GROUPS, type SnippetGroup } from "../../core/assist/snippets";

/** The groups of passages that completion and the command offer: whatever else is to be offered is added here. */
export function passages(): readonly SnippetGroup[] {
  return SNIPPET_GROUPS;
}
