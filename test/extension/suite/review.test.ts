import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import type { GongwenApi } from "../../../src/extension/extension";
import type { ReviewReport } from "../../../src/extension/review/panel";
import { activated, closeAll, eventually, FAULTY, openDraft, openUntitled, RIGHT, workspaceFolder } from "../editor";

describe("审核", () => {
  let api: GongwenApi;
  let reports: ReviewReport[];
  let subscription: vscode.Disposable;

  before(async () => {
    api = await activated();
  });
  beforeEach(() => {
    reports = [];
    subscription = api.onDidShowReview((report) => reports.push(report));
  });
  afterEach(async () => {
    subscription.dispose();
    await closeAll();
    for (const name of fs.readdirSync(workspaceFolder())) {
      if (name.includes(".审核")) fs.rmSync(path.join(workspaceFolder(), name));
    }
  });

  /** What the page shows once it fits. */
  const shown = (document: vscode.TextDocument, fits: (report: ReviewReport) => boolean = () => true) =>
    eventually("the review", () =>
      [...reports]
        .reverse()
        .find((report) => report.document === document && report.version === document.version && fits(report)),
    );

  const review = () => vscode.commands.executeCommand("gongwen.review");
  const sheetOf = (name: string) => path.join(workspaceFolder(), name.replace(/\.gw$/u, ".审核.json"));
  const stateOf = ({ shown: { review } }: ReviewReport, id: string) =>
    review.format.find(({ item }) => item.id === id)?.state;
  const tickOf = ({ shown: { review } }: ReviewReport, id: string) =>
    review.content.find(({ item }) => item.id === id)?.tick;

  const sheetFor = (text: string) =>
    JSON.stringify({
      审核单版本: 1,
      草稿文本: text,
      内容审核: [{ 编号: "facts", 已核: true, 所核文本: text, 说明: "与台账核对" }],
    });

  it("shows the sheet beside the draft, and leaves the focus in the draft", async () => {
    const { document } = await openDraft(FAULTY);
    await review();
    const report = await shown(document);
    const states = new Set(report.shown.review.format.map(({ state }) => state));
    assert.ok(states.has("right") && states.has("wrong"));
    const told = report.shown.review.format.flatMap(({ findings }) => findings);
    assert.equal(told.length, report.shown.analysis.findings.length);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it("keeps up with the draft", async () => {
    const text = "---\n文种: 通知\n发文字号: 云商发[2026]12号\n---\n特此通知。\n";
    const editor = await openUntitled(text);
    await review();
    assert.equal(stateOf(await shown(editor.document), "document-number"), "wrong");
    const place = text.indexOf("[2026]");
    const { document } = editor;
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(document.positionAt(place), document.positionAt(place + 6)), "〔2026〕"),
    );
    await shown(document, (report) => stateOf(report, "document-number") === "right");
  });

  it("takes up a sheet that is written on disk, and says when the draft is changed after it", async () => {
    const editor = await openDraft(RIGHT);
    await review();
    const { text } = (await shown(editor.document)).shown.review;
    fs.writeFileSync(sheetOf(RIGHT), sheetFor(text));
    await shown(editor.document, (report) => tickOf(report, "facts") === "fresh");
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), "补充。\n"));
    const stale = await shown(editor.document, (report) => tickOf(report, "facts") === "stale");
    assert.ok(stale.shown.review.isStale && stale.shown.view.staleness);
    await vscode.commands.executeCommand("undo");
    await shown(editor.document, (report) => tickOf(report, "facts") === "fresh");
  });

  it("says when the sheet cannot be read, and leaves it as it is", async () => {
    fs.writeFileSync(sheetOf(RIGHT), "{ 坏了");
    const { document } = await openDraft(RIGHT);
    await review();
    const { file } = (await shown(document)).shown;
    assert.match(file?.fault?.zh ?? "", /读不出审核结果/u);
    assert.equal(fs.readFileSync(sheetOf(RIGHT), "utf8"), "{ 坏了");
  });

  it("has the sheet go along when the draft is renamed", async () => {
    const [from, to] = ["审核以前.gw", "审核以后.gw"];
    fs.copyFileSync(path.join(workspaceFolder(), RIGHT), path.join(workspaceFolder(), from));
    fs.writeFileSync(sheetOf(from), sheetFor("sha256:0"));
    const { document } = await openDraft(from);
    await review();
    await shown(document);
    const renamed = vscode.Uri.file(path.join(workspaceFolder(), to));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    await vscode.workspace.applyEdit(edit);
    const report = await eventually("the review of the renamed draft", () =>
      [...reports]
        .reverse()
        .find((one) => one.document.uri.toString() === renamed.toString() && tickOf(one, "facts") === "stale"),
    );
    assert.equal(report.shown.file?.path, sheetOf(to));
    assert.ok(!fs.existsSync(sheetOf(from)));
    await closeAll();
    fs.rmSync(renamed.fsPath);
  });

  it("turns to the draft that is to be reviewed, and to no other", async () => {
    const first = await openDraft(RIGHT);
    await review();
    await shown(first.document);
    const second = await vscode.workspace.openTextDocument({ language: "gongwen", content: "特此通知。\n" });
    await vscode.window.showTextDocument(second, vscode.ViewColumn.One);
    assert.ok(!reports.some(({ document }) => document === second));
    await review();
    assert.equal((await shown(second)).shown.file, undefined);
  });

  it("goes on with an unsaved draft when that is saved", async () => {
    const text = "---\n文种: 通知\n标题: 关于另存的通知\n---\n特此通知。\n";
    const { document } = await openUntitled(text);
    await review();
    assert.equal((await shown(document)).shown.file, undefined);
    const file = path.join(workspaceFolder(), "另存.gw");
    fs.writeFileSync(file, text);
    const saved = (await openDraft("另存.gw")).document;
    assert.equal((await shown(saved)).shown.file?.path, sheetOf("另存.gw"));
    await closeAll();
    fs.rmSync(file);
  });

  it("shows everything again after the page was loaded anew", async () => {
    const { document } = await openDraft(RIGHT);
    await review();
    await shown(document);
    reports = [];
    await vscode.commands.executeCommand("workbench.action.webview.reloadWebviewAction");
    await shown(document);
  });
});
