import * as vscode from "vscode";
import { LANGUAGE } from "../documents";
import { definitionProvider } from "./definition";
import { DraftsAround } from "./drafts-around";
import { linkProvider } from "./links";
import { referenceProvider } from "./references";
import { renameProvider } from "./rename";
import { TOKEN_LEGEND, tokenProvider } from "./semantic-tokens";

/** The ways between the places of a draft, and from one draft to another. */
export function registerNavigation(): vscode.Disposable {
  const selector = { language: LANGUAGE };
  const drafts = new DraftsAround();
  return vscode.Disposable.from(
    drafts,
    vscode.languages.registerDefinitionProvider(selector, definitionProvider(drafts)),
    vscode.languages.registerReferenceProvider(selector, referenceProvider(drafts)),
    vscode.languages.registerRenameProvider(selector, renameProvider),
    vscode.languages.registerDocumentLinkProvider(selector, linkProvider),
    vscode.languages.registerDocumentSemanticTokensProvider(selector, tokenProvider, TOKEN_LEGEND),
  );
}
