import assert from "node:assert/strict";
import * as vscode from "vscode";
import { KINDS } from "../../../src/core/standard/kinds";
import { PAPERS } from "../../../src/core/standard/papers";
import { activated, closeAll, FAULTY, openDraft, openUntitled } from "../editor";

describe("language", () => {
  before(activated);
  afterEach(closeAll);

  it("takes *.gw for a draft", async () => {
    const { document } = await openDraft(FAULTY);
    assert.equal(document.languageId, "gongwen");
  });

  it("wraps lines and leaves full-width marks alone", () => {
    const editor = vscode.workspace.getConfiguration("editor", { languageId: "gongwen" });
    assert.equal(editor.get("wordWrap"), "on");
    assert.equal(editor.get("unicodeHighlight.ambiguousCharacters"), false);
    assert.equal(editor.get("unicodeHighlight.invisibleCharacters"), false);
    assert.equal(editor.get("bracketPairColorization.enabled"), false);
  });

  it("explains an element with its clause", async () => {
    const { document } = await openDraft(FAULTY);
    const text = await hoverText(document, new vscode.Position(3, 1));
    assert.match(text, /7\.2\.5/u);
    assert.match(text, /云商发〔2026〕12号/u);
  });

  it("says of an element when it stands and what may be written", async () => {
    const { document } = await openUntitled("---\n紧急程度: \n---\n");
    const text = await hoverText(document, new vscode.Position(1, 1));
    assert.match(text, /where it is needed|需要时写/u);
    assert.match(text, /特急、加急/u);
  });

  it("explains a finding: what the rule wants, the clause, a wrong and a right example, and the way to its page", async () => {
    const { document } = await openUntitled("---\n文种: 通知\n发文字号: 云商发〔2026〕012号\n---\n正文。\n");
    const text = await hoverText(document, new vscode.Position(2, "发文字号: 云商发〔2026〕0".length));
    assert.match(text, /\*\*发文顺序号不编虚位\*\*/u);
    assert.match(text, /1号不写作01号或者001号/u);
    assert.match(text, /GB\/T 9704—2012 7\.2\.5/u);
    const [wrong = -1, right = -1] = ["〔2026〕012号", "〔2026〕12号"].map((number) => text.indexOf(number));
    assert.ok(wrong >= 0 && right > wrong, text);
    const [link] = /command:gongwen\.showRule\?[^)]+/u.exec(text) ?? [];
    assert.equal(decodeURIComponent(link ?? ""), 'command:gongwen.showRule?["document-number-leading-zero"]');
  });

  it("explains each of several findings in one place, and the element below them", async () => {
    const { document } = await openUntitled("---\n文种: 汇报\n---\n正文。\n");
    const text = await hoverText(document, new vscode.Position(1, 5));
    assert.match(text, /\*\*文种是法定的十五种之一\*\*/u);
  });

  it("explains the kind of document", async () => {
    const { document } = await openDraft(FAULTY);
    assert.match(await hoverText(document, new vscode.Position(1, 5)), /第八条/u);
  });

  it("explains a word that a value may be, the number of a level, and a closing formula", async () => {
    const { document } = await openUntitled(
      "---\n文种: 请示\n紧急程度: 特急\n---\n一、甲\n（一）乙。丙。\n妥否，请批示。\n",
    );
    assert.match(
      await hoverText(document, new vscode.Position(1, 5)),
      /行文方向：上行文|Direction: to a higher level/u,
    );
    assert.match(await hoverText(document, new vscode.Position(2, 7)), /紧急程度最高|the most urgent/u);
    assert.match(await hoverText(document, new vscode.Position(5, 1)), /楷体/u);
    assert.match(await hoverText(document, new vscode.Position(6, 2)), /请示/u);
  });

  it("offers the elements that are missing", async () => {
    const { document } = await openUntitled("---\n文种: 通知\n\n---\n");
    const labels = await completions(document, new vscode.Position(2, 0));
    assert.ok(labels.includes("发文字号"));
    assert.ok(!labels.includes("文种"));
  });

  it("offers the values of an element", async () => {
    const { document } = await openUntitled("---\n文种: \n---\n");
    const labels = await completions(document, new vscode.Position(1, 4));
    assert.equal(labels.length, KINDS.length + PAPERS.length);
    for (const kind of ["请示", "工作总结"]) assert.ok(labels.includes(kind), kind);
  });

  it("offers nothing of the front matter in the body", async () => {
    const { document } = await openUntitled("---\n文种: 通知\n---\n\n");
    const labels = await completions(document, new vscode.Position(3, 0));
    assert.ok(!labels.includes("发文字号"));
  });

  it("shows the outline and folds it", async () => {
    const { document } = await openUntitled(
      "---\n标题: 关于甲的通知\n---\n一、乙\n（一）丙。丁。\n二、戊\n附件1\n己\n| 庚 | 辛 |\n| --- | --- |\n| 1 | 2 |\n",
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["关于甲的通知", "一、乙", "二、戊", "附件1 己"],
    );
    assert.deepEqual(
      symbols.slice(0, 2).map(({ children }) => children.map(({ name, detail }) => [name, detail])),
      [[["标题", "关于甲的通知"]], [["（一）丙", ""]]],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [3, 4],
        [6, 10],
        [8, 10],
      ],
    );
  });

  it("expands the selection from a word to a level", async () => {
    const { document } = await openUntitled("一、总体要求\n各单位要认真组织，务求实效。\n二、附则\n");
    const ranges = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [new vscode.Position(1, 5)],
    );
    const texts: string[] = [];
    for (let at = ranges[0]; at; at = at.parent) texts.push(document.getText(at.range));
    const wanted = ["各单位要认真组织", "各单位要认真组织，务求实效。", "一、总体要求\n各单位要认真组织，务求实效。\n"];
    const places = wanted.map((text) => texts.indexOf(text));
    assert.ok(
      places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)),
      texts.join(" | "),
    );
  });
});

async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)))
    .join("\n")
    .replaceAll("&nbsp;", " ");
}

async function completions(document: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Property || kind === vscode.CompletionItemKind.Value)
    .map(({ label }) => (typeof label === "string" ? label : label.label));
}
