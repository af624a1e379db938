import assert from "node:assert/strict";
import * as vscode from "vscode";
import { activated, closeAll, diagnosticsOf, eventually, openUntitled, ruleOf } from "../editor";

const RULE = "half-width-punctuation";
const TEXT = "---\n文种: 通知\n---\n甲,乙。\n\n丙,丁。\n";

/** The lines in which the rule is seen to find something. */
function linesIn(document: vscode.TextDocument): readonly number[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((diagnostic) => ruleOf(diagnostic) === RULE)
    .map(({ range }) => range.start.line)
    .sort();
}

async function seen(document: vscode.TextDocument, lines: readonly number[]): Promise<void> {
  await eventually(`findings in lines ${lines.join()}, not ${linesIn(document).join()}`, () => {
    return linesIn(document).join() === lines.join();
  });
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand("type", { text });
}

async function settle(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const check = vscode.workspace.getConfiguration("gongwen.check");
  for (const [name, value] of Object.entries(settings)) {
    await check.update(name, value, vscode.ConfigurationTarget.Global);
  }
}

/** An editor with a fault in each of two paragraphs, the cursor in the blank line between them. */
async function openFaulty(): Promise<vscode.TextEditor> {
  const editor = await openUntitled(TEXT);
  await diagnosticsOf(editor.document, () => linesIn(editor.document).join() === "3,5");
  moveTo(editor, 4);
  return editor;
}

function moveTo(editor: vscode.TextEditor, line: number): void {
  const place = editor.document.lineAt(line).range.end;
  editor.selection = new vscode.Selection(place, place);
}

describe("a paragraph that is being typed", () => {
  before(activated);
  beforeEach(() => settle({ delay: 60_000 }));
  afterEach(async () => {
    await closeAll();
    await settle({ delay: undefined, whileTyping: undefined });
  });

  it("shows nothing until the writer leaves it; the findings of other paragraphs stay", async () => {
    const editor = await openFaulty();
    await type("戊,己。");
    assert.equal(editor.document.lineAt(4).text, "戊,己。");
    moveTo(editor, 3);
    await seen(editor.document, [3, 4, 5]);
    moveTo(editor, 3);
    await type("庚");
    await seen(editor.document, [4, 5]);
    moveTo(editor, 4);
    await seen(editor.document, [3, 4, 5]);
  });

  it("shows what is wrong once the writer pauses", async () => {
    await settle({ delay: 50 });
    const editor = await openFaulty();
    await type("戊,己。");
    await seen(editor.document, [3, 4, 5]);
  });

  it("shows what is wrong once the writer begins the next", async () => {
    const editor = await openFaulty();
    await type("戊,己。");
    await type("\n");
    await seen(editor.document, [3, 4, 6]);
  });

  it("shows what is wrong once the draft is saved or another editor is opened", async () => {
    const editor = await openFaulty();
    await type("戊,己。");
    await vscode.workspace.openTextDocument({ content: "" }).then((other) => vscode.window.showTextDocument(other));
    await seen(editor.document, [3, 4, 5]);
  });

  it("shows nothing of the pinyin while characters are being chosen", async () => {
    const editor = await openFaulty();
    await type("各,");
    await vscode.commands.executeCommand("compositionStart");
    let replacePrevCharCnt = 0;
    for (const text of ["b", "bu", "bu'm", "bu'men"]) {
      await vscode.commands.executeCommand("compositionType", {
        text,
        replacePrevCharCnt,
        replaceNextCharCnt: 0,
        positionDelta: 0,
      });
      replacePrevCharCnt = text.length;
      await seen(editor.document, [3, 5]);
    }
    await vscode.commands.executeCommand("compositionType", {
      text: "部门",
      replacePrevCharCnt,
      replaceNextCharCnt: 0,
      positionDelta: 0,
    });
    await vscode.commands.executeCommand("compositionEnd");
    assert.equal(editor.document.lineAt(4).text, "各,部门");
    await seen(editor.document, [3, 5]);
    moveTo(editor, 5);
    await seen(editor.document, [3, 4, 5]);
  });

  it("is waited for longer while characters may be being chosen", async () => {
    await settle({ delay: 300 });
    const editor = await openFaulty();
    await type("各,bumen");
    await seen(editor.document, [3, 4, 5]);
  });

  it("shows what is wrong at once where the settings say so", async () => {
    await settle({ whileTyping: true });
    const editor = await openFaulty();
    await type("戊,己。");
    await seen(editor.document, [3, 4, 5]);
  });

  it("is none where several paragraphs are put in at once, or something is undone", async () => {
    const editor = await openFaulty();
    await editor.edit((edit) => edit.insert(editor.selection.active, "戊,己。\n庚,辛。"));
    await seen(editor.document, [3, 4, 5, 6]);
    await vscode.commands.executeCommand("undo");
    await seen(editor.document, [3, 5]);
  });
});
