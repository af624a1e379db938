import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, eventually, openDraft, openUntitled, workspaceFolder } from "../editor";

const DRAFT = `---
文种: 通知
发文机关: 云岭州商务局
发文字号: 云商发〔2026〕41号
标题: 云岭州商务局关于报送台账的通知
附件: [整改台账]
---
根据《云岭州商务局关于开展安全检查的通知》（云商发〔2026〕40号）要求，请填写整改台账（见附件）报云岭州商务局，网址为https://yunling.example/bg，式样见台账式样.xlsx。

附件
整改台账
`;

const CITED = `---
文种: 通知
发文机关: 云岭州商务局
发文字号: 云商发〔2026〕40号
标题: 云岭州商务局关于开展安全检查的通知
---
请认真检查。
`;

describe("navigation", () => {
  const put = (name: string, text: string) => fs.writeFileSync(path.join(workspaceFolder(), name), text);

  before(async () => {
    await activated();
    put("开展安全检查的通知.gw", CITED);
    put("报送台账的通知.gw", DRAFT);
    put("台账式样.xlsx", "");
  });
  after(() => {
    for (const name of ["开展安全检查的通知.gw", "报送台账的通知.gw", "台账式样.xlsx"]) {
      fs.rmSync(path.join(workspaceFolder(), name));
    }
  });
  afterEach(closeAll);

  const positionOf = (document: vscode.TextDocument, words: string) =>
    document.positionAt(document.getText().indexOf(words) + 1);

  async function definitions(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<(vscode.LocationLink | vscode.Location)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      positionOf(document, words),
    );
    return Promise.all(
      found.map((one) => ("targetUri" in one ? wordsAt(one.targetUri, one.targetRange) : wordsAt(one.uri, one.range))),
    );
  }

  async function wordsAt(uri: vscode.Uri, range: vscode.Range): Promise<string> {
    const document = await vscode.workspace.openTextDocument(uri);
    return `${path.basename(uri.path)} ${range.start.line} ${document.getText(range)}`;
  }

  async function references(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      positionOf(document, words),
    );
    return Promise.all(found.map(({ uri, range }) => wordsAt(uri, range)));
  }

  it("leads from a mention to the attachment, and from there to its name in the list", async () => {
    const { document } = await openDraft("报送台账的通知.gw");
    assert.deepEqual(await definitions(document, "附件）"), ["报送台账的通知.gw 9 附件"]);
    assert.deepEqual(await definitions(document, "整改台账（"), ["报送台账的通知.gw 9 附件"]);
    assert.deepEqual(await definitions(document, "附件\n"), ["报送台账的通知.gw 5 整改台账"]);
  });

  it("leads from a part, an article or an item that the text names to it, and lists where it is named", async () => {
    const { document } = await openUntitled("一、范围\n按照第二部分办理，见本通知第一条。\n二、要求\n第二部分所列。\n");
    const name = path.basename(document.uri.path);
    assert.deepEqual(await definitions(document, "第二部分办理"), [`${name} 2 二、要求`]);
    assert.deepEqual(await definitions(document, "第一条"), [`${name} 0 一、范围`]);
    assert.deepEqual(await references(document, "二、要求"), [
      `${name} 1 第二部分`,
      `${name} 2 二、`,
      `${name} 3 第二部分`,
    ]);
  });

  it("leads from a citation to the draft in the workspace", async () => {
    const { document } = await openDraft("报送台账的通知.gw");
    const target = ["开展安全检查的通知.gw 4 云岭州商务局关于开展安全检查的通知"];
    const found = await eventually("the draft that is cited", async () => {
      const all = await definitions(document, "云商发〔2026〕40号");
      return all.length > 0 && all;
    });
    assert.deepEqual(found, target);
    assert.deepEqual(await definitions(document, "关于开展安全检查"), target);
  });

  it("finds a draft that has just come into the workspace", async () => {
    const { document } = await openUntitled("根据云商发〔2026〕77号文件办理。\n");
    assert.deepEqual(await definitions(document, "商发"), []);
    put("新来的通知.gw", CITED.replace("40号", "77号"));
    try {
      const found = await eventually("the new draft", async () => {
        const all = await definitions(document, "商发");
        return all.length > 0 && all;
      });
      assert.match(found.join(), /^新来的通知\.gw 4 /u);
    } finally {
      fs.rmSync(path.join(workspaceFolder(), "新来的通知.gw"));
    }
  });

  it("finds the references of an attachment, an organ and a document, both ways", async () => {
    const { document } = await openDraft("报送台账的通知.gw");
    assert.equal((await references(document, "整改台账\n")).length, 5);
    assert.equal((await references(document, "云岭州商务局，")).length, 3);
    const citing = await eventually("the references of the cited document", async () => {
      const all = await references(document, "云商发〔2026〕40号");
      return all.length > 1 && all;
    });
    const { document: cited } = await openDraft("开展安全检查的通知.gw");
    const back = await references(cited, "发〔2026〕40号");
    assert.deepEqual([...back].sort(), [...citing].sort());
    assert.deepEqual(
      back.map((place) => place.split(" ").slice(0, 2).join(" ")).sort(),
      ["开展安全检查的通知.gw 3", "开展安全检查的通知.gw 4", "报送台账的通知.gw 7"].sort(),
    );
  });

  it("renames an attachment and an organ throughout the draft", async () => {
    const { document } = await openUntitled(DRAFT);
    for (const [words, newName] of [
      ["附件）", "问题台账"],
      ["云岭州商务局，", "云岭州商务和投资局"],
    ] as const) {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        positionOf(document, words),
        newName,
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
    }
    const cited = "《云岭州商务局关于开展";
    const wanted = DRAFT.replaceAll("整改台账", "问题台账")
      .replaceAll("云岭州商务局", "云岭州商务和投资局")
      .replace("《云岭州商务和投资局关于开展", cited);
    assert.equal(document.getText(), wanted);
  });

  it("says what can be renamed: the place and the name, or a sentence", async () => {
    const { document } = await openUntitled(DRAFT);
    const prepare = (words: string) =>
      vscode.commands.executeCommand<{ readonly range: vscode.Range; readonly placeholder: string }>(
        "vscode.prepareRename",
        document.uri,
        positionOf(document, words),
      );
    const { range, placeholder } = await prepare("附件）");
    assert.deepEqual([document.getText(range), placeholder], ["附件", "整改台账"]);
    await assert.rejects(async () => prepare("要求"), /attachments can be renamed|可以改名的是附件/u);
  });

  it("links pictures, files of the folder and addresses", async () => {
    const { document } = await openDraft("报送台账的通知.gw");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    const words = new Map(links.map(({ range, target }) => [document.getText(range), target?.toString(true)]));
    assert.equal(words.get("https://yunling.example/bg"), "https://yunling.example/bg");
    assert.match(words.get("台账式样.xlsx") ?? "", /台账式样\.xlsx$/u);
  });

  it("tells organs, citations and mentions from other words", async () => {
    const { document } = await openUntitled(DRAFT);
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      document.uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ["organ", "citation", "attachment"]);
    const types = Array.from({ length: data.length / 5 }, (_, index) => legend.tokenTypes[data[index * 5 + 3] ?? 0]);
    assert.deepEqual(types, ["organ", "organ", "citation", "attachment", "attachment", "organ"]);
  });
});
