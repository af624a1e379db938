import * as vscode from "vscode";
import type { Draft } from "../../core/draft/draft";
import { formatDate } from "../../core/standard/dates";
import { ELEMENTS, type Element, elementNamed } from "../../core/standard/elements";
import { KINDS } from "../../core/standard/kinds";
import { PAPERS } from "../../core/standard/papers";
import { today } from "../../node/node-host";
import { analysisOf } from "../analysis";
import { explainElement } from "./explain";

/** A line with a key: group 1 is the key, group 2 what stands before the value. */
const KEY_LINE = /^([^\s:\uFF1A#]+)([:\uFF1A][ \t]*)/u;

/** Offers the elements that are still missing, and the values of the one on the line. */
export const completionProvider: vscode.CompletionItemProvider = {
  provideCompletionItems(document, position): vscode.CompletionItem[] {
    const { draft } = analysisOf(document);
    const head = draft.frontMatter;
    if (!head || !isInHead(draft, document.offsetAt(position))) return [];
    const before = document.lineAt(position.line).text.slice(0, position.character);
    const line = KEY_LINE.exec(before);
    if (line) {
      const element = elementNamed(line[1] ?? "");
      return element ? values(element, document, position, line[0].length) : [];
    }
    const behind = document.lineAt(position.line).text.slice(position.character);
    if (/[\s,[\]-]/u.test(before) || behind.trim() !== "") return [];
    const present = new Set(head.fields.map((field) => field.element));
    return ELEMENTS.filter(({ name }) => !present.has(name)).map((element) => keyItem(element, position));
  },
};

/** Whether the offset is in the front matter, or in the line that a head without its second fence may go on with. */
function isInHead({ frontMatter, problems, text }: Draft, offset: number): boolean {
  if (!frontMatter || offset < frontMatter.contentRange.start) return false;
  const { end } = frontMatter.contentRange;
  if (offset <= end) return true;
  const isOpen = problems.some(({ code }) => code === "front-matter-unclosed");
  return isOpen && !text.slice(end, offset).trimStart().includes("\n");
}

function keyItem(element: Element, position: vscode.Position): vscode.CompletionItem {
  const item = new vscode.CompletionItem(element.name, vscode.CompletionItemKind.Property);
  item.documentation = explainElement(element);
  item.insertText = element.type === "record" ? `${element.name}:` : `${element.name}: `;
  item.range = new vscode.Range(position.with({ character: 0 }), position);
  item.sortText = String(ELEMENTS.indexOf(element)).padStart(2, "0");
  if (valuesOf(element).length > 0) item.command = { title: "", command: "editor.action.triggerSuggest" };
  return item;
}

function values(
  element: Element,
  document: vscode.TextDocument,
  position: vscode.Position,
  start: number,
): vscode.CompletionItem[] {
  const line = document.lineAt(position.line);
  const range = new vscode.Range(position.with({ character: start }), line.range.end);
  return valuesOf(element).map(({ value, detail }, index) => {
    const item = new vscode.CompletionItem({ label: value, ...(detail ? { description: detail } : {}) });
    item.kind = vscode.CompletionItemKind.Value;
    item.range = { inserting: range.with({ end: position }), replacing: range };
    item.sortText = String(index).padStart(2, "0");
    return item;
  });
}

/** The values that an element usually has, each with a word about it. */
function valuesOf(element: Element): readonly { readonly value: string; readonly detail?: string }[] {
  if (element.name === "文种")
    return [...KINDS, ...PAPERS].map(({ name, purpose }) => ({ value: name, detail: purpose }));
  if (element.name === "密级")
    return (element.values ?? []).flatMap((level) => [{ value: level }, { value: `${level}★` }]);
  if (element.type === "date") return [{ value: formatDate(today()), detail: vscode.l10n.t("today") }];
  return (element.values ?? []).map((value) => ({ value }));
}
