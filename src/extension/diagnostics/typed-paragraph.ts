import * as vscode from "vscode";
import type { DraftWatcher } from "../draft-watcher";
import { isChecked } from "../other-files";

/** Where the writer is typing; a line is a paragraph. */
interface Typing {
  readonly line: number;
  readonly pause: NodeJS.Timeout;
}

/**
 * Behind Latin letters the writer may be choosing characters for the pinyin that stands in the text meanwhile, which no
 * extension is told: the pause may be so many times as long.
 */
const COMPOSING_PAUSES = 5;

const typing = new Map<vscode.TextDocument, Typing>();

/** The line in which the writer is typing; undefined once they have paused or left it, and where the settings say so. */
export function typedLineOf(document: vscode.TextDocument): number | undefined {
  return typing.get(document)?.line;
}

/** Notices where the writer is typing, and shows the draft anew when they have paused or left. */
export function registerTypedParagraph(watcher: DraftWatcher): vscode.Disposable {
  const leave = (document: vscode.TextDocument) => {
    if (forget(document)) watcher.revisit(document);
  };
  const leaveAllBut = (document: vscode.TextDocument | undefined) => {
    for (const each of [...typing.keys()]) if (each !== document) leave(each);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument((event) => {
      const { document } = event;
      if (event.contentChanges.length === 0 || !isChecked(document)) return;
      const line = lineTyped(event);
      const { whileTyping, delay } = settingsOf(document);
      if (line === undefined || whileTyping) return leave(document);
      forget(document);
      const pause = setTimeout(() => leave(document), isComposing(event) ? delay * COMPOSING_PAUSES : delay);
      typing.set(document, { line, pause });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
      const line = typedLineOf(document);
      if (line !== undefined && !selections.some(({ active }) => active.line === line)) leave(document);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => leaveAllBut(editor?.document)),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (!focused) leaveAllBut(undefined);
    }),
    vscode.workspace.onDidSaveTextDocument(leave),
    vscode.workspace.onDidCloseTextDocument(forget),
    { dispose: () => [...typing.keys()].forEach(forget) },
  );
}

/** Whether the writer was typing there. */
function forget(document: vscode.TextDocument): boolean {
  clearTimeout(typing.get(document)?.pause);
  return typing.delete(document);
}

function settingsOf(document: vscode.TextDocument) {
  const settings = vscode.workspace.getConfiguration("gongwen.check", document);
  return { whileTyping: settings.get("whileTyping", false), delay: settings.get("delay", 1000) };
}

/** The line in which somebody types; undefined for what is undone, pasted by paragraphs or changed by a command elsewhere. */
function lineTyped({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): number | undefined {
  const editor = vscode.window.activeTextEditor;
  const [change, another] = contentChanges;
  if (reason !== undefined || editor?.document !== document || !change || another) return undefined;
  const { range, text } = change;
  // Where the cursor has been: that it has moved is told later.
  const cursor = editor.selection.active.line;
  if (cursor < range.start.line || cursor > range.end.line) return undefined;
  const breaks = text.split(/\r\n|\r|\n/u).length - 1;
  return breaks === 0 || text.trim() === "" ? range.start.line + breaks : undefined;
}

function isComposing({ contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  return /[A-Za-z']$/u.test(contentChanges[0]?.text ?? "");
}
