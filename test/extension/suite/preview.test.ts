import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import type { GongwenApi } from "../../../src/extension/extension";
import type { PreviewReport } from "../../../src/extension/preview/panel";
import {
  activated,
  closeAll,
  diagnosticsOf,
  eventually,
  openDraft,
  openUntitled,
  RIGHT,
  workspaceFolder,
} from "../editor";

describe("预览", () => {
  let api: GongwenApi;
  let reports: PreviewReport[];
  let subscription: vscode.Disposable;

  before(async () => {
    api = await activated();
  });
  beforeEach(() => {
    reports = [];
    subscription = api.onDidDrawPreview((report) => reports.push(report));
  });
  afterEach(async () => {
    subscription.dispose();
    await closeAll();
  });

  const drawn = (document: vscode.TextDocument, version = document.version) =>
    eventually(`the preview of version ${version}`, () =>
      reports.find((report) => report.document === document && report.version === version),
    );

  it("draws every page beside the draft and leaves the focus in the draft", async () => {
    const { document } = await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openPreview");
    const report = await drawn(document);
    assert.equal(report.pages, api.summaryOf(document).pages);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it("keeps up with typing", async () => {
    const editor = await openUntitled("---\n文种: 通知\n---\n特此通知。\n");
    await vscode.commands.executeCommand("gongwen.openPreview");
    const before = await drawn(editor.document);
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), "各单位要认真对照检查。\n".repeat(60)));
    const after = await drawn(editor.document);
    assert.ok(after.pages > before.pages);
  });

  it("draws everything again after the page was loaded anew", async () => {
    const { document } = await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(document);
    reports = [];
    await vscode.commands.executeCommand("workbench.action.webview.reloadWebviewAction");
    assert.equal((await drawn(document)).pages, api.summaryOf(document).pages);
  });

  it("turns to the draft that the writer turns to", async () => {
    const first = await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(first.document);
    const second = await vscode.workspace.openTextDocument({ language: "gongwen", content: "特此通知。\n" });
    await vscode.window.showTextDocument(second, vscode.ViewColumn.One);
    await drawn(second);
  });

  it("sends nothing of the pages that an edit leaves alone, and draws the changed one only", async () => {
    const editor = await openUntitled(`---\n文种: 通知\n---\n${"各单位要认真对照检查。\n".repeat(120)}`);
    await vscode.commands.executeCommand("gongwen.openPreview");
    const before = await drawn(editor.document);
    assert.deepEqual(before.changed, [...Array(before.pages).keys()]);
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 0, 4, 1), "全"));
    const after = await drawn(editor.document);
    assert.deepEqual([after.changed, after.redrawn], [[0], [0]]);
  });

  it("follows typing that never pauses, in a draft whose check takes its time", async () => {
    const editor = await openUntitled(`---\n文种: 通知\n---\n${"各单位要认真对照检查,\n".repeat(1500)}`);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(editor.document);
    await diagnosticsOf(editor.document);
    const { version } = editor.document;
    const isFollowed = () => reports.some((report) => report.version > version);
    for (let letters = 0; letters < 100 && !isFollowed(); letters++) {
      await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), "各"));
    }
    assert.ok(isFollowed(), "the preview waits for a pause");
  });

  it("goes along when the draft is renamed", async () => {
    const name = "改名以前.gw";
    fs.copyFileSync(path.join(workspaceFolder(), RIGHT), path.join(workspaceFolder(), name));
    const { document } = await openDraft(name);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(document);
    const renamed = vscode.Uri.file(path.join(workspaceFolder(), "改名以后.gw"));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await eventually("the preview of the renamed draft", () =>
      reports.find((report) => report.document.uri.toString() === renamed.toString()),
    );
    fs.rmSync(renamed.fsPath);
  });

  it("works out nothing while it is hidden, and catches up when it is shown", async () => {
    const editor = await openUntitled("---\n文种: 通知\n---\n特此通知。\n");
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(editor.document);
    const other = await vscode.workspace.openTextDocument({ language: "plaintext", content: "" });
    const place = { viewColumn: vscode.ViewColumn.Two, preserveFocus: true };
    await vscode.window.showTextDocument(other, place);
    reports = [];
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), "附件,"));
    await diagnosticsOf(editor.document);
    assert.deepEqual(reports, []);
    await vscode.commands.executeCommand("gongwen.openPreview");
    await drawn(editor.document);
  });
});
