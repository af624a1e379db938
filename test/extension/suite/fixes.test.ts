import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { checkDraft } from "../../../src/core/check/check-draft";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import {
  activated,
  closeAll,
  codeActions,
  diagnosticsOf,
  eventually,
  FAULTY,
  openDraft,
  openUntitled,
  ruleOf,
  workspaceFolder,
} from "../editor";

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;

async function found(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  const isOfRule = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === rule;
  const diagnostic = (await diagnosticsOf(document, (now) => now.some(isOfRule))).find(isOfRule);
  assert.ok(diagnostic, rule);
  return diagnostic;
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit);
  assert.equal(await vscode.workspace.applyEdit(action.edit), true);
}

describe("fixes", () => {
  before(activated);
  afterEach(closeAll);

  it("cures a fault with the preferred quick fix", async () => {
    const { document } = await openDraft(FAULTY);
    const { range } = await found(document, "document-number-brackets");
    const actions = await codeActions(document, range, QuickFix);
    await apply(actions.find((action) => action.isPreferred));
    assert.equal(document.lineAt(3).text, "发文字号: 云商发〔2026〕12号");
  });

  it("cures all faults of one kind and no other", async () => {
    const { document } = await openDraft(FAULTY);
    const { range } = await found(document, "half-width-punctuation");
    const actions = await codeActions(document, range, QuickFix);
    await apply(actions.find(({ title }) => title.includes("2") && !title.includes(",")));
    assert.doesNotMatch(document.getText().split("---")[2] ?? "", /,/u);
    assert.match(document.getText(), /\[2026\]/u);
  });

  it("stops checking a line of the body", async () => {
    const { document } = await openDraft(FAULTY);
    const { range } = await found(document, "half-width-punctuation");
    const actions = await codeActions(document, range, QuickFix);
    await apply(actions.find(({ edit }) => edit?.get(document.uri).some(({ newText }) => newText.startsWith("<!--"))));
    assert.equal(document.lineAt(10).text, "<!-- gongwen-disable-next-line half-width-punctuation -->");
    await diagnosticsOf(document, (now) => now.filter((one) => ruleOf(one) === "half-width-punctuation").length === 1);
  });

  it("stops checking a line of the front matter", async () => {
    const { document } = await openDraft(FAULTY);
    const { range } = await found(document, "document-number-brackets");
    const actions = await codeActions(document, range, QuickFix);
    await apply(actions.find(({ edit }) => edit?.get(document.uri).some(({ newText }) => newText.startsWith("#"))));
    await diagnosticsOf(document, (now) => !now.some((one) => ruleOf(one) === "document-number-brackets"));
  });

  it("cures everything certain as a source action", async () => {
    const { document } = await openDraft(FAULTY);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await codeActions(document, whole, SourceFixAll);
    await apply(action);
    assert.equal(document.lineAt(3).text, "发文字号: 云商发〔2026〕12号");
    assert.equal(document.lineAt(4).text, "标题: 云岭州商务局关于开展公文质量检查的通知");
    assert.equal(document.lineAt(10).text, "为进一步提高公文质量\uFF0C现就有关事项通知如下\uFF1A");
  });

  it("cures everything certain on save when the user has set that", async () => {
    const name = "存盘时改正.gw";
    fs.copyFileSync(path.join(workspaceFolder(), FAULTY), path.join(workspaceFolder(), name));
    const settings = vscode.workspace.getConfiguration("editor", { languageId: "gongwen" });
    await settings.update("codeActionsOnSave", { "source.fixAll.gongwen": "explicit" }, undefined, true);
    try {
      const editor = await openDraft(name);
      await editor.edit((edit) => edit.insert(new vscode.Position(15, 0), "特此通知。\n"));
      await editor.document.save();
      assert.match(fs.readFileSync(editor.document.uri.fsPath, "utf8"), /云商发〔2026〕12号/u);
    } finally {
      await settings.update("codeActionsOnSave", undefined, undefined, true);
    }
  });

  it("cures everything certain by command and keeps the cursor on its words", async () => {
    const editor = await openDraft(FAULTY);
    const place = new vscode.Position(12, 5);
    editor.selection = new vscode.Selection(place, place);
    void vscode.commands.executeCommand("gongwen.fixAll");
    await diagnosticsOf(editor.document, (now) => now.length === 0);
    assert.deepEqual(editor.selection.active, place);
  });

  it("cures everything certain in one step, which one step takes back", async () => {
    const editor = await openDraft(FAULTY);
    const before = editor.document.getText();
    void vscode.commands.executeCommand("gongwen.fixAll");
    await diagnosticsOf(editor.document, (now) => now.length === 0);
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), before);
    await vscode.commands.executeCommand("redo");
    await diagnosticsOf(editor.document, (now) => now.length === 0);
  });

  it("offers the ways to put a fault right in their order, the best first", async () => {
    const { document } = await openUntitled("---\n文种: 请示报告\n标题: 关于检查的请示\n---\n正文。\n");
    const { range } = await found(document, "kind-known");
    const [finding] = checkDraft(parseDraft(document.getText()), {}).filter(({ rule }) => rule === "kind-known");
    const wanted = (finding?.fixes ?? []).map(({ title }) => title);
    assert.ok(wanted.length > 1, "there are several ways");
    const titles = (await codeActions(document, range, QuickFix)).map(({ title }) => title);
    const offered = titles.filter((title) => wanted.some(({ zh, en }) => title === zh || title === en));
    assert.deepEqual(
      offered,
      wanted.map(({ zh, en }) => (offered.includes(zh) ? zh : en)),
    );
  });

  it("numbers anew by command, with the references, in one step that can be undone", async () => {
    const before = "---\n文种: 通知\n---\n一、甲\n按照第三部分办理。\n三、乙\n";
    const { document } = await openUntitled(before);
    void vscode.commands.executeCommand("gongwen.renumber");
    await eventually("numbers in order", () => document.getText().includes("二、乙"));
    assert.equal(document.getText(), before.replace("第三部分", "第二部分").replace("三、乙", "二、乙"));
    await vscode.commands.executeCommand("undo");
    await eventually("the text before", () => document.getText() === before);
  });
});
