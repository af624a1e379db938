import * as vscode from "vscode";

/** Where the page about the rule lies in the extension. */
export function rulePage(extensionUri: vscode.Uri, rule: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, "docs", "rules", `${rule}.md`);
}

/** Opens the page beside the draft, rendered: package.json associates these pages with the Markdown preview. */
export async function showRulePage(extensionUri: vscode.Uri, rule: string): Promise<void> {
  await vscode.commands.executeCommand("vscode.open", rulePage(extensionUri, rule), vscode.ViewColumn.Beside);
}
