import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { GongwenApi } from "../../../src/extension/extension";
import { activated, closeAll, eventually, openUntitled } from "../editor";

const DRAFT = `---
文种: 通知
发文机关: 云岭州商务局
发文字号: 云商发[2026]12号
标题: 云岭州商务局关于开展公文质量检查的通知
主送机关: 各县（市）商务主管部门
印发机关: 云岭州商务局办公室
印发日期: 2026年8月5日
---
请于2026年8月20日前完成检查。
`;

describe("要素", () => {
  let api: GongwenApi;
  before(async () => {
    api = await activated();
    await vscode.commands.executeCommand("gongwen.elements.focus");
  });
  afterEach(closeAll);

  /** The lines of the view by the elements' names. */
  async function lines(): Promise<ReadonlyMap<string, vscode.TreeItem>> {
    const nodes = (await api.elements.getChildren()) ?? [];
    const items = await Promise.all(nodes.map((node) => api.elements.getTreeItem(node)));
    return new Map(items.map((item) => [String(item.label), item]));
  }

  const spoken = async (name: string) => (await lines()).get(name)?.accessibilityInformation?.label ?? "";
  const says = (name: string, words: RegExp) =>
    eventually(`${name}: ${words}`, async () => words.test(await spoken(name)));
  const node = async (name: string) => {
    const found = ((await api.elements.getChildren()) ?? []).find((each) => each.name === name);
    assert.ok(found);
    return found;
  };
  /** Answers what is asked as it is proposed, until the command has ended. */
  async function accepted(command: string, argument: unknown): Promise<void> {
    let isDone = false;
    const running = vscode.commands.executeCommand(command, argument).then(() => {
      isDone = true;
    });
    await eventually("the question is answered", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isDone;
    });
    await running;
  }

  it("lists the elements of the current draft with their state and value", async () => {
    await openUntitled(DRAFT);
    await says("发文字号", /Wrong, 云商发\[2026\]12号, .*2026/u);
    const shown = await lines();
    assert.deepEqual([...shown.keys()].slice(0, 3), ["文种", "版式", "份号"]);
    assert.equal(shown.get("文种")?.description, "通知");
    assert.match(await spoken("成文日期"), /Missing/u);
    assert.match(await spoken("附注"), /Optional/u);
    const [finding] = (await api.elements.getChildren(await node("发文字号"))) ?? [];
    assert.ok(finding);
    assert.match(String((await api.elements.getTreeItem(finding)).label), /2026/u);
  });

  it("keeps up with the draft, and keeps what is chosen", async () => {
    const { document } = await openUntitled(DRAFT);
    await says("发文字号", /Wrong/u);
    const chosen = await node("标题");
    await eventually("the view shows the line", async () => {
      await api.elements.view.reveal(chosen, { select: true, focus: false });
      return api.elements.view.selection[0] === chosen;
    });
    const edit = new vscode.WorkspaceEdit();
    const place = document.positionAt(document.getText().indexOf("[2026]"));
    edit.replace(document.uri, new vscode.Range(place, place.translate(0, 6)), "〔2026〕");
    await vscode.workspace.applyEdit(edit);
    await says("发文字号", /Filled, 云商发〔2026〕12号$/u);
    assert.equal(api.elements.view.selection[0], chosen);
  });

  it("asks for what is missing, and writes it in one step that can be undone", async () => {
    const { document } = await openUntitled(DRAFT);
    await says("成文日期", /Missing/u);
    await accepted("gongwen.fillElement", await node("成文日期"));
    const today = new Date();
    const line = `成文日期: ${today.getFullYear()}年${today.getMonth() + 1}月${today.getDate()}日\n`;
    assert.equal(document.getText(), DRAFT.replace("印发机关", `${line}印发机关`));
    await says("成文日期", /Filled/u);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), DRAFT);
  });

  it("puts right what is certain in the answer", async () => {
    const { document } = await openUntitled(DRAFT);
    await says("发文字号", /Wrong/u);
    await accepted("gongwen.fillElement", "发文字号");
    assert.equal(document.getText(), DRAFT.replace("[2026]", "〔2026〕"));
  });

  it("goes to what is written, and to what was found about it", async () => {
    const { document } = await openUntitled(DRAFT);
    await says("发文字号", /Wrong/u);
    const selected = () => document.getText(vscode.window.activeTextEditor?.selection);
    await vscode.commands.executeCommand("gongwen.goToElement", await node("主送机关"));
    assert.equal(selected(), "各县（市）商务主管部门");
    const [finding] = (await api.elements.getChildren(await node("发文字号"))) ?? [];
    await vscode.commands.executeCommand("gongwen.goToElement", finding);
    assert.equal(selected(), "[2026]");
  });

  it("takes an element out", async () => {
    const { document } = await openUntitled(DRAFT);
    await says("印发日期", /Filled|To look at/u);
    await vscode.commands.executeCommand("gongwen.clearElement", await node("印发日期"));
    assert.equal(document.getText(), DRAFT.replace("印发日期: 2026年8月5日\n", ""));
  });

  it("begins a head on an empty page", async () => {
    const { document } = await openUntitled("");
    await says("文种", /Missing/u);
    await accepted("gongwen.fillElement", "文种");
    assert.match(document.getText(), /^---\n文种: \S+\n---\n$/u);
  });

  it("is empty without a draft, and stays with the last one while that is open", async () => {
    const { document } = await openUntitled(DRAFT);
    await says("文种", /Filled/u);
    const other = await vscode.workspace.openTextDocument({ language: "json", content: "{}" });
    await vscode.window.showTextDocument(other);
    assert.match(await spoken("文种"), /Filled/u);
    await vscode.window.showTextDocument(document);
    await closeAll();
    await eventually("no lines", async () => (await lines()).size === 0);
  });
});
