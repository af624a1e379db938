import path from "node:path";
import * as vscode from "vscode";
import type { ElementState } from "../../core/elements/element-state";
import { type ElementOfDraft, elementsOf } from "../../core/elements/elements-of";
import type { ElementName } from "../../core/standard/elements";
import { analysisOf } from "../analysis";
import type { CurrentDraft } from "../current-draft";
import type { DraftWatcher } from "../draft-watcher";
import { elementItem, findingItem } from "./element-item";
import type { ElementNode } from "./element-node";

/** The elements of a draft as it is now; none of a text that cannot be read. */
export function elementsIn(document: vscode.TextDocument): readonly ElementOfDraft[] {
  const { draft, findings, isGarbled } = analysisOf(document);
  return isGarbled ? [] : elementsOf(draft, findings);
}

/** 要素: the side view of the current draft's elements, in the standard's order, with their state. */
export class ElementsView implements vscode.TreeDataProvider<ElementNode>, vscode.Disposable {
  readonly #draft: CurrentDraft;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable;
  readonly view: vscode.TreeView<ElementNode>;
  #rows: readonly ElementOfDraft[] = [];
  #isStale = true;
  readonly #nodes = new Map<string, ElementNode>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(watcher: DraftWatcher, draft: CurrentDraft) {
    this.#draft = draft;
    this.view = vscode.window.createTreeView("gongwen.elements", { treeDataProvider: this });
    watcher.visit((document) => {
      if (document === draft.document) this.#update();
    });
    this.#subscriptions = vscode.Disposable.from(
      this.view,
      draft.onDidChange(() => this.#update()),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) this.#update();
      }),
    );
  }

  getChildren(node?: ElementNode): ElementNode[] {
    if (!node) {
      this.#read();
      return this.#rows.map(({ element }) => this.#node(element.name));
    }
    const findings = node.finding === undefined ? this.#rowOf(node)?.findings : undefined;
    return (findings ?? []).map((_finding, index) => this.#node(node.name, index));
  }

  getTreeItem(node: ElementNode): vscode.TreeItem {
    const row = this.#rowOf(node);
    const finding = node.finding === undefined ? undefined : row?.findings[node.finding];
    if (finding) return findingItem(node, finding);
    return row ? elementItem(row) : new vscode.TreeItem(node.name);
  }

  getParent({ name, finding }: ElementNode): ElementNode | undefined {
    return finding === undefined ? undefined : this.#node(name);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  /** The very same object for the same line, by which the editor knows it again. */
  #node(name: ElementName, finding?: number): ElementNode {
    const key = `${name}/${finding}`;
    const node = this.#nodes.get(key) ?? (finding === undefined ? { name } : { name, finding });
    this.#nodes.set(key, node);
    return node;
  }

  #rowOf({ name }: ElementNode): ElementOfDraft | undefined {
    return this.#rows.find(({ element }) => element.name === name);
  }

  /** A view that nobody sees costs nothing, and one in which nothing is new is left alone: it may be being read out. */
  #update(): void {
    this.#isStale = !this.view.visible;
    if (!this.view.visible) return;
    const before = shownOf(this.#rows);
    this.#read();
    if (shownOf(this.#rows) !== before) this.#changed.fire(undefined);
  }

  #read(): void {
    const { document } = this.#draft;
    this.#rows = document ? elementsIn(document) : [];
    this.view.message = document ? this.#summaryOf(document) : "";
  }

  #summaryOf(document: vscode.TextDocument): string {
    if (analysisOf(document).isGarbled) return vscode.l10n.t("This file is not UTF-8 and cannot be read.");
    const count = (wanted: ElementState) => this.#rows.filter(({ state }) => state === wanted).length;
    const name = path.posix.basename(document.uri.path);
    return vscode.l10n.t("{0}: {1} missing, {2} wrong", name, count("missing"), count("wrong"));
  }
}

/** All of the rows that the view shows. */
function shownOf(rows: readonly ElementOfDraft[]): string {
  return JSON.stringify(
    rows.map(({ element, state, values, implied, isWritten, findings }) => [
      element.name,
      state,
      values,
      implied,
      isWritten,
      findings.map(({ message }) => message),
    ]),
  );
}
