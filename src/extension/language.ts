import * as vscode from "vscode";
import type { Language, Message } from "../core/notice";

/** The language of the interface: the editor's display language where it is simplified Chinese, else English. */
export function displayLanguage(): Language {
  return vscode.env.language.toLowerCase() === "zh-cn" ? "zh" : "en";
}

/** The sentence in the language of the interface. */
export function inDisplayLanguage(message: Message): string {
  return message[displayLanguage()];
}

/** Sentences in a row, as the language of the interface sets them: Chinese ones without a space between. */
export function inARow(sentences: readonly string[]): string {
  return sentences.join(inDisplayLanguage({ zh: "", en: " " }));
}
