import assert from "node:assert/strict";
import * as vscode from "vscode";

const EXTENSION = "gongwen.gongwen";

describe("activation", () => {
  it("starts in this editor", async () => {
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension, "the editor does not know the extension");
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
