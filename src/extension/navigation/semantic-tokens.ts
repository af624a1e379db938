import * as vscode from "vscode";
import { TOKEN_TYPES, tokensOf } from "../../core/references/tokens";
import { analysisOf } from "../analysis";
import { editorRange } from "../documents";

export const TOKEN_LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES]);

/** Colours what a grammar cannot know: names of organs, documents that are cited, mentions of attachments. */
export const tokenProvider: vscode.DocumentSemanticTokensProvider = {
  provideDocumentSemanticTokens(document) {
    const builder = new vscode.SemanticTokensBuilder(TOKEN_LEGEND);
    for (const { range, type } of tokensOf(analysisOf(document).draft)) {
      builder.push(editorRange(document, range), type);
    }
    return builder.build();
  },
};
