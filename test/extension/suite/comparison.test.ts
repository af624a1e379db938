import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as vscode from "vscode";
import type { DifferenceOutcome } from "../../../src/node/diff/write-difference";
import { activated, closeAll, eventually, openDraft, openUntitled, RIGHT, workspaceFolder } from "../editor";

describe("花脸稿", () => {
  const REPOSITORY = "仓库";

  before(async () => {
    await activated();
  });
  afterEach(async () => {
    await closeAll();
    const folder = workspaceFolder();
    for (const name of fs.readdirSync(folder)) {
      if (name.includes(".花脸稿.") || name === REPOSITORY)
        fs.rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  });

  async function typeAtEnd(editor: vscode.TextEditor, words: string): Promise<void> {
    const { document } = editor;
    assert.ok(await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), words)));
  }

  const compareWithSaved = () => vscode.commands.executeCommand<string | undefined>("gongwen.compareWithSaved");
  const panels = () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes("gongwen.comparison"));

  const setGit = (isEnabled: boolean) =>
    vscode.workspace.getConfiguration("git").update("enabled", isEnabled, vscode.ConfigurationTarget.Global);

  function git(folder: string, ...words: readonly string[]): void {
    const settings = ["-c", "user.name=周云川", "-c", "user.email=drafter@example.com", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...settings, ...words], { cwd: folder, stdio: "ignore" });
  }

  it("shows beside the draft what was typed since it was saved, on a page without scripts", async () => {
    const editor = await openDraft(RIGHT);
    await typeAtEnd(editor, "新加的一段话。\n");
    const page = await compareWithSaved();
    assert.match(page ?? "", /<ins>新加的一段话。<\/ins>/u);
    assert.match(page ?? "", /content="default-src 'none'; style-src 'nonce-[^']+'"/u);
    assert.doesNotMatch(page ?? "", /<script/u);
    await eventually("the panel", () => panels().length === 1);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await compareWithSaved();
    assert.equal(panels().length, 1);
  });

  it("writes what it shows as a document with tracked changes", async () => {
    const editor = await openDraft(RIGHT);
    await typeAtEnd(editor, "新加的一段话。\n");
    await compareWithSaved();
    const outcome = await vscode.commands.executeCommand<DifferenceOutcome>("gongwen.writeComparison");
    const [file = ""] = outcome.files;
    assert.equal(path.basename(file), RIGHT.replace(/\.gw$/u, ".花脸稿.docx"));
    const xml = strFromU8(unzipSync(fs.readFileSync(file))["word/document.xml"] ?? new Uint8Array());
    assert.match(xml, /<w:ins [^>]*><w:r>.*?新加的一段话。<\/w:t><\/w:r><\/w:ins>/su);
  });

  it("compares with the version that was committed last", async () => {
    const folder = path.join(workspaceFolder(), REPOSITORY);
    fs.mkdirSync(folder);
    fs.copyFileSync(path.join(workspaceFolder(), RIGHT), path.join(folder, RIGHT));
    git(folder, "init", "--quiet");
    git(folder, "add", ".");
    git(folder, "commit", "--quiet", "--message", "初稿");
    await setGit(true); // the window is quiet otherwise
    const editor = await openDraft(path.join(REPOSITORY, RIGHT));
    await typeAtEnd(editor, "新加的一段话。\n");
    await editor.document.save();
    const compareWithCommitted = () =>
      vscode.commands.executeCommand<string | undefined>("gongwen.compareWithCommitted");
    const page = await eventually("the committed version", compareWithCommitted);
    assert.match(page, /<ins>新加的一段话。<\/ins>/u);
    await setGit(false);
  });

  it("shows nothing for a draft that was never saved or committed", async () => {
    await openUntitled("正文。\n");
    assert.equal(await compareWithSaved(), undefined);
    assert.equal(panels().length, 0);
  });
});
