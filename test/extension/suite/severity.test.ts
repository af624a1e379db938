import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { Certainty, Finding, Severity } from "../../../src/core/check/rule";
import { severityOf } from "../../../src/extension/diagnostics/to-diagnostic";

const { Error, Warning, Information, Hint } = vscode.DiagnosticSeverity;

const CASES: readonly (readonly [certainty: Certainty, severity: Severity, shown: vscode.DiagnosticSeverity])[] = [
  ["certain", "error", Error],
  ["certain", "warning", Warning],
  ["certain", "info", Information],
  ["heuristic", "error", Information],
  ["heuristic", "warning", Information],
  ["heuristic", "info", Hint],
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
