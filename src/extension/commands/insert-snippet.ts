import * as vscode from "vscode";
import { fits, type Snippet, type SnippetGroup } from "../../core/assist/snippets";
import { directionOf, kindOf } from "../../core/draft/access";
import type { Draft } from "../../core/draft/draft";
import { analysisOf } from "../analysis";
import { passages } from "../assist/passages";
import { activeDraftEditor } from "../documents";
import type { OwnFiles } from "../own-files";
import { profileInPlaceOf } from "../profiles";

interface SnippetItem extends vscode.QuickPickItem {
  readonly snippet?: Snippet;
}

/** 插入常用段落: asks for one of the passages, those that fit the draft first, and inserts it at the cursor. */
export async function insertSnippet(own: OwnFiles): Promise<void> {
  const editor = activeDraftEditor();
  if (!editor) return;
  const { document } = editor;
  own.tellOfPassages(profileInPlaceOf(document));
  const chosen = await vscode.window.showQuickPick(items(analysisOf(document).draft, passages(document, own)), {
    title: vscode.l10n.t("Insert a Passage"),
    placeHolder: vscode.l10n.t("Which passage? Type its name, or the initials of its pinyin."),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen?.snippet) return;
  await vscode.window.showTextDocument(document, editor.viewColumn);
  await editor.insertSnippet(new vscode.SnippetString(chosen.snippet.body));
}

/** The passages under the names of their groups; what is made for other kinds comes last. */
function items(draft: Draft, groups: readonly SnippetGroup[]): readonly SnippetItem[] {
  const [kind, direction] = [kindOf(draft)?.name, directionOf(draft)];
  const part = ({ name, snippets }: SnippetGroup, wanted: boolean): SnippetGroup => ({
    name,
    snippets: snippets.filter((snippet) => fits(snippet, kind, direction) === wanted),
  });
  const fitting = groups.map((group) => part(group, true));
  const others = groups.flatMap((group) => part(group, false).snippets);
  return [...fitting, { name: vscode.l10n.t("For other kinds"), snippets: others }].flatMap(groupItems);
}

function groupItems({ name, snippets }: SnippetGroup): readonly SnippetItem[] {
  if (snippets.length === 0) return [];
  const entries = snippets.map((snippet): SnippetItem => {
    const { name: label, prefix: description, description: detail } = snippet;
    return { label, description, detail, snippet };
  });
  return [{ label: name, kind: vscode.QuickPickItemKind.Separator }, ...entries];
}
