import assert from "node:assert/strict";
import fs from "node:fs";
import * as vscode from "vscode";
import { activated, closeAll, eventually, openDraft, RIGHT } from "../editor";

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));

describe("入门", () => {
  afterEach(closeAll);

  it("does not open by itself: starting the extension opens nothing", async () => {
    await closeAll();
    await activated();
    await openDraft(RIGHT);
    assert.deepEqual(tabs(), [RIGHT]);
  });

  it("opens by its command", async () => {
    await closeAll();
    await vscode.commands.executeCommand("gongwen.openWalkthrough");
    await eventually("a tab of the walkthrough", () => tabs().length === 1);
  });

  it("ends with a rendered document, though its own page is in front of the draft", async () => {
    await closeAll();
    await openDraft(RIGHT);
    await vscode.commands.executeCommand("gongwen.openWalkthrough");
    await eventually("the walkthrough in front", () => vscode.window.activeTextEditor === undefined);
    const outcome = await vscode.commands.executeCommand<{ readonly files: readonly { readonly path: string }[] }>(
      "gongwen.render",
      undefined,
      { formats: ["pdf"] },
    );
    const file = outcome.files[0]?.path ?? "";
    assert.equal(fs.readFileSync(file).subarray(0, 5).toString(), "%PDF-");
    fs.rmSync(file);
  });
});
