import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, eventually, openDraft, RIGHT, workspaceFolder } from "../editor";

const inWorkspace = (...names: readonly string[]) => path.join(workspaceFolder(), ...names);

describe("an office's own templates", () => {
  const broken = () => vscode.Uri.file(inWorkspace("模板", "坏的.gw.hbs"));

  before(async () => {
    await activated();
    fs.mkdirSync(inWorkspace("模板"));
    fs.writeFileSync(inWorkspace("gongwen.yaml"), "单位: 云岭州商务局\n模板: 模板\n");
    fs.writeFileSync(
      inWorkspace("模板", "检查.gw.hbs"),
      '{{!--\n名称: 通知（检查）\n--}}\n---\n文种: 通知\n发文机关: {{filled "发文机关" "【发文机关】"}}\n---\n{{blank "要求"}}\n',
    );
    fs.writeFileSync(broken().fsPath, "甲\n{{run x}}\n");
  });

  afterEach(closeAll);

  after(() => {
    fs.rmSync(inWorkspace("gongwen.yaml"));
    fs.rmSync(inWorkspace("模板"), { recursive: true });
  });

  it("make drafts like built-in ones, and broken ones are marked in their files", async () => {
    await eventually("the profile is followed", async () => {
      await closeAll();
      await vscode.commands.executeCommand("gongwen.newDraft", "通知（检查）");
      const text = vscode.window.activeTextEditor?.document.getText() ?? "";
      return text === "---\n文种: 通知\n发文机关: 云岭州商务局\n---\n【要求】\n" && text;
    });
    const [problem] = vscode.languages.getDiagnostics(broken());
    assert.equal(problem?.range.start.line, 1);
    assert.match(problem?.message ?? "", /run/u);
  });

  it("are looked at again when one is saved", async () => {
    const document = await vscode.workspace.openTextDocument(broken());
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), "---\n文种: 通知\n---\n好。\n");
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await eventually("nothing is wrong", () => vscode.languages.getDiagnostics(broken()).length === 0);
  });
});

describe("an office's own passages", () => {
  const snippets = (...names: readonly string[]) => inWorkspace("片段", ...names);
  const passage = (name: string, prefix: string, body: string) => JSON.stringify({ [name]: { prefix, body } });

  before(async () => {
    await activated();
    fs.mkdirSync(snippets());
    fs.writeFileSync(snippets("局.code-snippets"), passage("报送要求", "bsyq", "请于$1前报$2。"));
    fs.writeFileSync(inWorkspace("gongwen.yaml"), "单位: 云岭州商务局\n片段: 片段\n");
  });

  afterEach(closeAll);

  after(() => {
    fs.rmSync(inWorkspace("gongwen.yaml"));
    fs.rmSync(snippets(), { recursive: true });
  });

  /** What completion offers at the end of a draft that lies in the office's folder, by its name. */
  async function offered(name: string): Promise<vscode.CompletionItem | undefined> {
    const { document } = await openDraft(RIGHT);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
    );
    return items.find(({ label }) => (typeof label === "string" ? label : label.label) === name);
  }

  it("are offered in its drafts, and again as they are when their files change", async () => {
    const item = await eventually("the profile is followed", () => offered("报送要求"));
    assert.match(String(item.detail), /^(?:Our own|本单位)：报送要求$/u);
    assert.match(String(item.filterText), /^bsyq /u);
    assert.equal((item.insertText as vscode.SnippetString).value, "请于$1前报$2。");
    fs.writeFileSync(snippets("另外.json"), passage("值班电话", "zbdh", "值班电话：8801226。"));
    await eventually("a file that has come", () => offered("值班电话"));
    fs.rmSync(snippets("另外.json"));
    await eventually("a file that has gone", async () => !(await offered("值班电话")));
    assert.ok(await offered("报送要求"));
  });

  it("are no longer offered when their whole folder has gone", async () => {
    fs.renameSync(snippets(), inWorkspace("片段以外"));
    try {
      await eventually("the folder has gone", async () => !(await offered("报送要求")));
    } finally {
      fs.renameSync(inWorkspace("片段以外"), snippets());
    }
    await eventually("the folder is there again", () => offered("报送要求"));
  });

  it("cost no other where one is broken, which is marked in its file until it is put right", async () => {
    const file = snippets("坏.code-snippets");
    const marks = () => vscode.languages.getDiagnostics(vscode.Uri.file(file));
    fs.writeFileSync(file, '{\n  "没有内容": { "prefix": "mynr" }\n}\n');
    await eventually("the fault is marked", async () => (await offered("报送要求")) && marks().length > 0);
    assert.equal(marks()[0]?.range.start.line, 1);
    assert.match(marks()[0]?.message ?? "", /prefix.*body/u);
    fs.writeFileSync(file, passage("没有内容", "mynr", "有了。"));
    await eventually("nothing is wrong", async () => (await offered("没有内容")) && marks().length === 0);
  });
});
