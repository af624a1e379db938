import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, openDraft, RIGHT, workspaceFolder } from "../editor";

const HEADS = { pdf: "%PDF-", docx: "PK", html: "<!DOCTYPE html>" } as const;

describe("成文", () => {
  before(activated);
  afterEach(closeAll);

  /** The paper of a draft of the workspace: number and title name it. */
  const paper = (ending: string, folder = "") =>
    path.join(workspaceFolder(), folder, `云商发〔2026〕12号 云岭州商务局关于开展公文质量检查的通知${ending}`);

  it("writes the files that are wanted beside the draft", async () => {
    const { document } = await openDraft(RIGHT);
    const formats = Object.keys(HEADS);
    const outcome = await vscode.commands.executeCommand<{ readonly files: readonly { readonly path: string }[] }>(
      "gongwen.render",
      document.uri,
      { formats },
    );
    assert.deepEqual(
      outcome?.files.map((file) => path.extname(file.path)),
      formats.map((format) => `.${format}`),
    );
    for (const [format, head] of Object.entries(HEADS)) {
      const file = paper(`.${format}`);
      assert.ok(fs.readFileSync(file, "latin1").startsWith(head), file);
    }
  });

  it("writes into the folder that the office's profile names", async () => {
    const folder = path.join(workspaceFolder(), "另一处");
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, "gongwen.yaml"), "成文:\n  文件夹: 成文\n");
    fs.copyFileSync(path.join(workspaceFolder(), RIGHT), path.join(folder, RIGHT));
    try {
      const { document } = await openDraft(path.join("另一处", RIGHT));
      await vscode.commands.executeCommand("gongwen.render", document.uri, { formats: ["html"] });
      assert.ok(fs.existsSync(paper(".html", path.join("另一处", "成文"))));
    } finally {
      await closeAll();
      fs.rmSync(folder, { recursive: true });
    }
  });

  it("saves what was typed before it renders", async () => {
    const name = "未存盘的通知.gw";
    fs.copyFileSync(path.join(workspaceFolder(), RIGHT), path.join(workspaceFolder(), name));
    const editor = await openDraft(name);
    await editor.edit((edit) => edit.insert(new vscode.Position(editor.document.lineCount, 0), "特此通知。\n"));
    await vscode.commands.executeCommand("gongwen.render", editor.document.uri, { formats: ["html"] });
    assert.equal(editor.document.isDirty, false);
    const html = fs.readFileSync(paper(".html"), "utf8");
    assert.match(html.replace(/<[^>]+>/gu, ""), /特此通知/u);
  });

  it("leaves a file alone that somebody else has written", async () => {
    const { document } = await openDraft(RIGHT);
    const file = paper(".html");
    fs.writeFileSync(file, "someone's work");
    try {
      // The question whether to replace it is refused in tests, which is a “no”.
      assert.equal(
        await vscode.commands.executeCommand("gongwen.render", document.uri, { formats: ["html"] }),
        undefined,
      );
      assert.equal(fs.readFileSync(file, "utf8"), "someone's work");
    } finally {
      fs.rmSync(file);
    }
  });

  it("writes nothing where a result cannot be written", async () => {
    const { document } = await openDraft(RIGHT);
    const taken = paper(".html");
    fs.rmSync(taken, { force: true });
    fs.mkdirSync(taken);
    try {
      const outcome = await vscode.commands.executeCommand("gongwen.render", document.uri, { formats: ["html"] });
      assert.equal(outcome, undefined);
    } finally {
      fs.rmdirSync(taken);
    }
  });
});
