import * as vscode from "vscode";
import { LANGUAGE } from "../documents";
import type { WorkspaceDrafts } from "../workspace-drafts";
import { definitionProvider } from "./definition";
import { linkProvider } from "./links";
import { referenceProvider } from "./references";
import { renameProvider } from "./rename";
import { TOKEN_LEGEND, tokenProvider } from "./semantic-tokens";

/** The ways between the places of a draft, and from one draft to another. */
export function registerNavigation(drafts: WorkspaceDrafts): vscode.Disposable {
  const selector = { language: LANGUAGE };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, definitionProvider(drafts)),
    vscode.languages.registerReferenceProvider(selector, referenceProvider(drafts)),
    vscode.languages.registerRenameProvider(selector, renameProvider),
    vscode.languages.registerDocumentLinkProvider(selector, linkProvider),
    vscode.languages.registerDocumentSemanticTokensProvider(selector, tokenProvider, TOKEN_LEGEND),
  );
}
