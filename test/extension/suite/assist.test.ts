import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, eventually, openUntitled, workspaceFolder } from "../editor";

const HEAD = "---\n文种: 通知\n---\n";

async function type(...texts: readonly string[]): Promise<void> {
  for (const text of texts) await vscode.commands.executeCommand("type", { text });
}

/** An editor with the cursor where ¦ stands. */
async function openAt(marked: string): Promise<vscode.TextEditor> {
  const editor = await openUntitled(marked.replace("¦", ""));
  const place = editor.document.positionAt(marked.indexOf("¦"));
  editor.selection = new vscode.Selection(place, place);
  return editor;
}

/** Does so again and again until the text is as it should be: what is shown can be taken only once it is there. */
async function until(document: vscode.TextDocument, wanted: RegExp | string, command: string): Promise<void> {
  const fits = () => {
    const text = document.getText();
    return typeof wanted === "string" ? text === wanted : wanted.test(text);
  };
  await eventually(`${wanted} in “${document.getText()}”`, async () => {
    if (!fits()) await vscode.commands.executeCommand(command);
    return fits();
  });
}

function textIs(document: vscode.TextDocument, wanted: string): Promise<unknown> {
  return eventually(`“${wanted}”, not “${document.getText()}”`, () => document.getText() === wanted);
}

async function completions(document: vscode.TextDocument, line: number, character: number) {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    new vscode.Position(line, character),
  );
  return items.filter(({ filterText }) => filterText !== undefined);
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

/** Characters as an input method chooses them: its letters first, then what was chosen. */
async function compose(steps: readonly string[]): Promise<void> {
  let replacePrevCharCnt = 0;
  await vscode.commands.executeCommand("compositionStart");
  for (const text of steps) {
    const step = { text, replacePrevCharCnt, replaceNextCharCnt: 0, positionDelta: 0 };
    await vscode.commands.executeCommand("compositionType", step);
    replacePrevCharCnt = text.length;
  }
}

describe("completion while a draft is written", () => {
  before(activated);
  afterEach(closeAll);

  it("finds passages by the initials of their pinyin, and writes them in place of these", async () => {
    const { document } = await openAt(`${HEAD}正文。\n¦`);
    await type("t", "z", "j", "y");
    await until(document, `${HEAD}正文。\n特此通知。\n`, "acceptSelectedSuggestion");
  });

  it("has Chinese labels that Latin letters find, every one", async () => {
    const { document } = await openUntitled(`${HEAD}正文。\n\n`);
    const items = await completions(document, 4, 0);
    assert.ok(items.length > 30);
    for (const item of items) {
      assert.match(labelOf(item), /\p{Script=Han}|\d/u);
      assert.match(item.filterText ?? "", /^[a-z]+ /u, labelOf(item));
    }
  });

  it("leads from a key to its values", async () => {
    const { document } = await openAt("---\n¦\n---\n");
    await type("w", "z");
    await until(document, /^文种: \S/mu, "acceptSelectedSuggestion");
    assert.match(document.getText(), /^文种: (?:决议|通知|请示)/mu);
  });

  it("asks nothing while an input method composes, and goes on once characters are chosen", async () => {
    const { document } = await openAt(`${HEAD}正文。\n¦`);
    let asked = 0;
    const counting = vscode.languages.registerCompletionItemProvider("gongwen", {
      provideCompletionItems() {
        asked++;
        return [];
      },
    });
    try {
      await type("甲");
      await eventually("the editor asks while Chinese is typed", () => asked > 0);
      await vscode.commands.executeCommand("hideSuggestWidget");
      const before = asked;
      await compose(["t", "te", "te'c", "te'ci"]);
      await eventually("the letters of the input method are there", () => document.getText().endsWith("甲te'ci"));
      assert.equal(asked, before);
      const chosen = { text: "特此", replacePrevCharCnt: 5, replaceNextCharCnt: 0, positionDelta: 0 };
      await vscode.commands.executeCommand("compositionType", chosen);
      await vscode.commands.executeCommand("compositionEnd");
      assert.equal(document.getText(), `${HEAD}正文。\n甲特此`);
    } finally {
      counting.dispose();
    }
  });

  it("offers what other drafts of the workspace say, as soon as they are written", async () => {
    const file = path.join(workspaceFolder(), "档案柜.gw");
    fs.writeFileSync(
      file,
      "---\n标题: 云岭州商务局关于购置档案柜的请示\n发文字号: 云商发〔2026〕9号\n签发人: 周云川\n---\n",
    );
    try {
      const { document } = await openAt(`---\n签发人: ¦\n---\n根据《》\n`);
      const offers = async (line: number, character: number, label: string) =>
        (await completions(document, line, character)).find((item) => labelOf(item) === label);
      await eventually("the signer of the other draft", () => offers(1, 5, "周云川"));
      const cited = await offers(3, 3, "云岭州商务局关于购置档案柜的请示");
      assert.equal(cited?.insertText, "云岭州商务局关于购置档案柜的请示》（云商发〔2026〕9号）");
      fs.rmSync(file);
      await eventually("nothing of a draft that is gone", async () => !(await offers(1, 5, "周云川")));
    } finally {
      fs.rmSync(file, { force: true });
    }
  });

  it("writes a citation behind 《, with the mark that closes it once", async () => {
    const { document } = await openAt(`${HEAD}根据¦，现通知如下。`);
    await type("《", "d", "a", "f");
    await until(document, `${HEAD}根据《中华人民共和国档案法》，现通知如下。`, "acceptSelectedSuggestion");
  });

  it("offers the same passages by a command", async () => {
    const { document } = await openAt(`${HEAD}正文。\n¦`);
    const inserting = vscode.commands.executeCommand("gongwen.insertSnippet");
    let isDone = false;
    inserting.then(() => {
      isDone = true;
    });
    await eventually("the first passage is taken", async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return isDone;
    });
    await eventually("it is in the draft", () => document.getText().includes("为【目的】，根据【依据】"));
  });
});

describe("the next number", () => {
  before(activated);
  afterEach(closeAll);

  it("is shown behind Enter and taken with Tab's command", async () => {
    const { document } = await openAt(`${HEAD}（一）认真自查。对照检查。¦`);
    await type("\n");
    await until(document, `${HEAD}（一）认真自查。对照检查。\n（二）`, "editor.action.inlineSuggest.commit");
  });

  it("is never written unasked", async () => {
    const { document } = await openAt(`${HEAD}一、甲。乙。¦`);
    await type("\n", "\n", "丙");
    assert.equal(document.getText(), `${HEAD}一、甲。乙。\n\n丙`);
  });
});

describe("marks that are put right as they are typed", () => {
  const typing = () => vscode.workspace.getConfiguration("gongwen.typing");
  before(activated);
  afterEach(async () => {
    await closeAll();
    for (const name of ["levelMarks", "curlyQuotes"])
      await typing().update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  it("are those behind the number of a level, as a step of its own to undo", async () => {
    const editor = await openAt(`${HEAD}¦`);
    await type("一", ".");
    await textIs(editor.document, `${HEAD}一、`);
    await type("检查");
    assert.equal(editor.document.getText(), `${HEAD}一、检查`, "the cursor stays behind the mark");
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("undo");
    assert.equal(editor.document.getText(), `${HEAD}一.`);
  });

  it("are straight quotation marks in Chinese text", async () => {
    const { document } = await openAt(`${HEAD}推进¦`);
    await type('"');
    await textIs(document, `${HEAD}推进“`);
    await type("放管服", '"');
    await textIs(document, `${HEAD}推进“放管服”`);
    await type("改革");
    assert.equal(document.getText(), `${HEAD}推进“放管服”改革`);
  });

  it("have the dot that the office's profile chooses", async () => {
    const profile = path.join(workspaceFolder(), "gongwen.yaml");
    fs.writeFileSync(profile, "规则:\n  level-label.三级序号的点: 全角\n");
    try {
      await eventually("the profile is followed", async () => {
        await closeAll();
        const { document } = await openAt(`${HEAD}¦`);
        await type("1", "、");
        return eventually("the mark is another", () => /^1[.\uFF0E]$/mu.test(document.getText())).then(() =>
          document.getText().endsWith("1\uFF0E"),
        );
      });
    } finally {
      fs.rmSync(profile);
    }
  });

  it("are left alone where the settings say so, while an input method composes, and in what is pasted", async () => {
    await typing().update("levelMarks", false, vscode.ConfigurationTarget.Global);
    const { document } = await openAt(`${HEAD}¦`);
    await type("一", ".", "甲");
    assert.equal(document.getText(), `${HEAD}一.甲`);
    await typing().update("levelMarks", undefined, vscode.ConfigurationTarget.Global);
    await type("\n");
    await compose(["一", "一."]);
    await vscode.commands.executeCommand("compositionEnd");
    await type("乙");
    assert.ok(document.getText().endsWith("\n一.乙"));
  });
});

describe("completion in the office's profile", () => {
  const file = () => path.join(workspaceFolder(), "gongwen.yaml");
  before(activated);
  afterEach(async () => {
    await closeAll();
    fs.rmSync(file(), { force: true });
  });

  async function openProfile(text: string): Promise<vscode.TextDocument> {
    fs.writeFileSync(file(), text);
    const document = await vscode.workspace.openTextDocument(file());
    await vscode.window.showTextDocument(document);
    await eventually("the editor shows it as it is now", () => document.getText() === text);
    return document;
  }

  it("offers the keys of a section and the words that a key takes", async () => {
    const document = await openProfile("单位: 云岭州商务局\n\n排版:\n  三级序号的点: \n");
    const keys = (await completions(document, 1, 0)).map(labelOf);
    assert.ok(keys.includes("机关代字") && !keys.includes("单位"));
    assert.deepEqual((await completions(document, 3, "  三级序号的点: ".length)).map(labelOf), ["半角", "全角"]);
  });

  it("explains a key", async () => {
    const document = await openProfile("排版:\n  三级序号的点: 全角\n");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      new vscode.Position(1, 4),
    );
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
    assert.match(text.join("\n"), /半角、全角/u);
  });
});
