import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import {
  activated,
  closeAll,
  diagnosticsOf,
  eventually,
  FAULTY,
  openDraft,
  openUntitled,
  RIGHT,
  ruleOf,
  workspaceFolder,
} from "../editor";

const brackets = (found: readonly vscode.Diagnostic[]) =>
  found.filter((diagnostic) => ruleOf(diagnostic) === "document-number-brackets");

describe("diagnostics", () => {
  before(activated);
  afterEach(closeAll);

  it("shows a fault where it is, with its rule, clause and severity", async () => {
    const { document } = await openDraft(FAULTY);
    const [found] = brackets(await diagnosticsOf(document));
    assert.ok(found);
    assert.equal(document.getText(found.range), "[2026]");
    assert.equal(found.source, "公文");
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.match(found.message, /GB\/T 9704—2012 7\.2\.5/u);
  });

  it("leads from every fault to a page that is there", async () => {
    const { document } = await openDraft(FAULTY);
    for (const { code } of await diagnosticsOf(document)) {
      assert.ok(typeof code === "object");
      assert.ok(fs.existsSync(code.target.fsPath), code.target.fsPath);
    }
  });

  it("finds nothing in a right draft", async () => {
    const right = await openDraft(RIGHT);
    await openDraft(FAULTY).then(({ document }) => diagnosticsOf(document));
    assert.deepEqual(vscode.languages.getDiagnostics(right.document.uri), []);
  });

  it("keeps up with typing", async () => {
    const editor = await openDraft(FAULTY);
    const [found] = brackets(await diagnosticsOf(editor.document));
    assert.ok(found);
    await editor.edit((edit) => edit.replace(found.range, "〔2026〕"));
    await diagnosticsOf(editor.document, (now) => brackets(now).length === 0);
  });

  it("reads a draft that is not yet saved", async () => {
    const { document } = await openUntitled("---\n文种: 通知\n发文字号: 云商发[2026]12号\n---\n特此通知。\n");
    await diagnosticsOf(document, (found) => brackets(found).length === 1);
  });

  it("forgets a draft that is closed", async () => {
    const file = vscode.Uri.file(path.join(workspaceFolder(), "关闭的通知.gw"));
    fs.copyFileSync(path.join(workspaceFolder(), FAULTY), file.fsPath);
    await vscode.commands.executeCommand("vscode.open", file); // no API keeps it open behind the editor
    await eventually("findings", () => vscode.languages.getDiagnostics(file).length > 0);
    await closeAll();
    await eventually("no findings", () => vscode.languages.getDiagnostics(file).length === 0);
  });

  it("names a file in another encoding and offers to reopen it", async () => {
    // 通知 and 公文 in GBK
    const bytes = Buffer.from("cda8d6aa0ab9abcec40a", "hex");
    fs.writeFileSync(path.join(workspaceFolder(), "编码.gw"), bytes);
    const { document } = await openDraft("编码.gw");
    const found = await diagnosticsOf(document);
    assert.deepEqual(found.map(ruleOf), ["encoding"]);
    assert.match(found[0]?.message ?? "", /GBK/u);
  });
});
