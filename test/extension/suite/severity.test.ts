import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Certainty, Finding, Severity } from "../../../src/core/check/rule";
import { severityOf } from "../../../src/extension/diagnostics/to-diagnostic";

const Shown = vscode.DiagnosticSeverity;

const CASES: readonly (readonly [certainty: Certainty, severity: Severity, shown: vscode.DiagnosticSeverity])[] = [
  ["certain", "error", Shown.Error],
  ["certain", "warning", Shown.Warning],
  ["certain", "info", Shown.Information],
  ["heuristic", "error", Shown.Information],
  ["heuristic", "warning", Shown.Information],
  ["heuristic", "info", Shown.Hint],
];

describe("severity", () => {
  for (const [certainty, severity, shown] of CASES) {
    it(`of a finding that is ${certainty} and ${severity}`, () => {
      const message = { zh: "", en: "" };
      const place = { start: 0, end: 0 };
      const finding: Finding = {
        rule: "",
        clause: "",
        message,
        range: place,
        fix: "none",
        fixes: [],
        certainty,
        severity,
      };
      assert.equal(severityOf(finding), shown);
    });
  }
});
