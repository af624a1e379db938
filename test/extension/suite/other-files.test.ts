import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, codeActions, diagnosticsOf, eventually, ruleOf, workspaceFolder } from "../editor";

const TEXT = "---\ntitle: 甲,乙\n---\n# 说明(试行)\n\n见`甲,乙`和[丙](a,b.md),丁。\n\n```\n甲,乙\n```\n";

async function setOtherFiles(wanted: readonly string[] | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration("gongwen.check");
  await settings.update("otherFiles", wanted, vscode.ConfigurationTarget.Global);
}

async function open(name: string): Promise<vscode.TextDocument> {
  const file = path.join(workspaceFolder(), name);
  fs.writeFileSync(file, TEXT);
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  return document;
}

describe("texts that are no drafts", () => {
  before(activated);
  afterEach(async () => {
    await closeAll();
    await setOtherFiles(undefined);
  });

  it("are left alone unless the user wants them checked", async () => {
    const document = await open("说明.md");
    const { document: draft } = await vscode.workspace
      .openTextDocument({ language: "gongwen", content: "甲,乙。\n" })
      .then((opened) => vscode.window.showTextDocument(opened));
    await diagnosticsOf(draft);
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it("are checked by the rules about marks, but not in the signs of Markdown", async () => {
    await setOtherFiles(["*.md"]);
    const document = await open("说明.md");
    const found = await diagnosticsOf(document);
    assert.deepEqual(found.map((one) => [ruleOf(one), document.getText(one.range)]).sort(), [
      ["half-width-brackets", "(试行)"],
      ["half-width-punctuation", ","],
    ]);
  });

  it("are put right by quick fixes, as a source action and by command", async () => {
    await setOtherFiles(["markdown"]);
    const document = await open("说明.md");
    const [first] = await diagnosticsOf(document);
    assert.ok(first);
    const fixes = await codeActions(document, first.range, vscode.CodeActionKind.QuickFix);
    assert.ok(fixes.some(({ isPreferred }) => isPreferred));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await codeActions(document, whole, vscode.CodeActionKind.SourceFixAll.append("gongwen"));
    assert.ok(fixAll?.edit);
    void vscode.commands.executeCommand("gongwen.fixAll");
    await diagnosticsOf(document, (found) => found.length === 0);
    assert.equal(document.getText(), TEXT.replace("(试行)", "\uFF08试行\uFF09").replace("md),丁", "md)\uFF0C丁"));
  });

  it("are no longer checked as soon as the user does not want it", async () => {
    await setOtherFiles(["**/*.md"]);
    const document = await open("说明.md");
    await diagnosticsOf(document);
    await setOtherFiles([]);
    await eventually("no findings", () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });
});
