import fs from "node:fs/promises";
import * as vscode from "vscode";
import { type ProfileSchema, profileKeyAt, profileSuggestions } from "../../core/assist/profile-suggestions";
import { PROFILE_NAME } from "../../core/profile/profile";
import { editorRange } from "../documents";
import { choicesOf } from "../reading/explain";
import { completionItem } from "./completion-item";

/** Reads `yamlValidation`; where it is installed, it completes and explains the profile by the same schema. */
const YAML_EXTENSION = "redhat.vscode-yaml";

/** Completion and explanations in the office's profile, by the JSON Schema that is made from what reads it. */
export function registerProfileAssist(extensionUri: vscode.Uri): vscode.Disposable {
  const file = vscode.Uri.joinPath(extensionUri, "schemas/gongwen.schema.json").fsPath;
  let read: Promise<ProfileSchema> | undefined;
  const schema = (): Promise<ProfileSchema | undefined> => {
    if (vscode.extensions.getExtension(YAML_EXTENSION)) return Promise.resolve(undefined);
    read ??= fs.readFile(file, "utf8").then((text): ProfileSchema => JSON.parse(text));
    return read;
  };
  const selector: vscode.DocumentSelector = { pattern: `**/${PROFILE_NAME}` };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position) {
          const known = await schema();
          if (!known) return [];
          const found = profileSuggestions(known, document.getText(), document.offsetAt(position));
          return found.map((suggestion, index) => completionItem(suggestion, index, document, position));
        },
      },
      " ",
      ":",
      "[",
      ",",
    ),
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position) {
        const known = await schema();
        const key = known && profileKeyAt(known, document.getText(), document.offsetAt(position));
        if (!key) return undefined;
        const text = new vscode.MarkdownString().appendText(key.description);
        if (key.choices.length > 0) text.appendMarkdown("\n\n").appendText(choicesOf(key.choices));
        return new vscode.Hover(text, editorRange(document, key.range));
      },
    }),
  );
}
