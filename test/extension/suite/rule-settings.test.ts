import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { activated, closeAll, diagnosticsOf, FAULTY, openDraft, ruleOf, workspaceFolder } from "../editor";

const RULE = "document-number-brackets";

async function set(rules: Readonly<Record<string, unknown>> | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("gongwen").update("rules", rules, vscode.ConfigurationTarget.Global);
}

function ofRule(found: readonly vscode.Diagnostic[]): readonly vscode.Diagnostic[] {
  return found.filter((diagnostic) => ruleOf(diagnostic) === RULE);
}

describe("the settings of rules", () => {
  const profile = () => path.join(workspaceFolder(), "gongwen.yaml");

  before(activated);
  afterEach(async () => {
    await closeAll();
    await set(undefined);
    fs.rmSync(profile(), { force: true });
  });

  it("say how grave a finding is, and switch a rule off, while the draft is open", async () => {
    const { document } = await openDraft(FAULTY);
    await diagnosticsOf(document, (found) => ofRule(found)[0]?.severity === vscode.DiagnosticSeverity.Error);
    await set({ [RULE]: "警告" });
    await diagnosticsOf(document, (found) => ofRule(found)[0]?.severity === vscode.DiagnosticSeverity.Warning);
    await set({ [RULE]: "不检查" });
    await diagnosticsOf(document, (found) => found.length > 0 && ofRule(found).length === 0);
  });

  it("go before the office's profile", async () => {
    fs.writeFileSync(profile(), `规则:\n  ${RULE}: 提示\n`);
    const { document } = await openDraft(FAULTY);
    await diagnosticsOf(document, (found) => ofRule(found)[0]?.severity === vscode.DiagnosticSeverity.Information);
    await set({ [RULE]: "警告" });
    await diagnosticsOf(document, (found) => ofRule(found)[0]?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it("are told in the profile where they are wrong", async () => {
    fs.writeFileSync(profile(), "规则:\n  document-number-bracket: 提示\n");
    const document = await vscode.workspace.openTextDocument(profile());
    const [found] = await diagnosticsOf(document);
    assert.match(found?.message ?? "", /document-number-brackets/u);
    assert.equal(document.getText(found?.range), "document-number-bracket");
  });

  it("keep Fix All from a rule that is off", async () => {
    await set({ [RULE]: "不检查" });
    const { document } = await openDraft(FAULTY);
    await diagnosticsOf(document, (found) => ofRule(found).length === 0 && found.length > 0);
    void vscode.commands.executeCommand("gongwen.fixAll");
    await diagnosticsOf(document, (found) => found.length === 0);
    assert.match(document.getText(), /云商发\[2026\]12号/u);
  });
});
