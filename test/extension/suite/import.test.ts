import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { docxFile, paragraph } from "../../core/import/docx-file";
import { activated, closeAll, eventually, openUntitled, workspaceFolder } from "../editor";

const LINES = [
  "云岭州商务局关于开展检查的通知",
  "各科室：",
  "请抓紧办理，并于本周内报告办理情况。",
  "云岭州商务局",
  "2026年8月4日",
];

/** The report that is shown beside the draft. */
function report(): vscode.TextDocument | undefined {
  return vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === "gongwen-import")?.document;
}

describe("importing", () => {
  const source = path.join(workspaceFolder(), "来文.docx");
  const made = ["来文.gw", "来文（导入）.gw"].map((name) => path.join(workspaceFolder(), name));

  before(activated);
  afterEach(async () => {
    await closeAll();
    for (const file of [source, ...made]) fs.rmSync(file, { force: true });
  });

  it("writes the draft of a Word document beside it, opens it and reports beside it", async () => {
    fs.writeFileSync(source, docxFile(LINES.map((line) => paragraph(line)).join("")));
    await vscode.commands.executeCommand("gongwen.import", vscode.Uri.file(source));
    const [draft = "", second = ""] = made;
    assert.match(fs.readFileSync(draft, "utf8"), /^标题: 云岭州商务局关于开展检查的通知$/mu);
    await eventually("draft in front", () => vscode.window.activeTextEditor?.document.uri.fsPath === draft);
    const told = await eventually("report", report);
    assert.match(told.getText(), /标题 {2}云岭州商务局关于开展检查的通知/u);
    await vscode.commands.executeCommand("gongwen.import", vscode.Uri.file(source));
    assert.equal(fs.readFileSync(second, "utf8"), fs.readFileSync(draft, "utf8"));
  });

  it("arranges text that was pasted into an empty draft, by command and as a cure", async () => {
    const editor = await openUntitled(LINES.join("\n"));
    const actions = await eventually("the cure", async () => {
      const range = new vscode.Range(0, 0, 0, 1);
      const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        editor.document.uri,
        range,
      );
      return offered.filter(({ command }) => command?.command === "gongwen.arrangeDraft");
    });
    assert.equal(actions.length, 1);
    await vscode.commands.executeCommand("gongwen.arrangeDraft");
    const text = editor.document.getText();
    assert.match(
      text,
      /^---\n文种: 通知\n发文机关: 云岭州商务局\n标题: 云岭州商务局关于开展检查的通知\n主送机关: 各科室\n成文日期: 2026年8月4日\n---\n请抓紧办理/u,
    );
    await eventually("report", report);
  });
});
