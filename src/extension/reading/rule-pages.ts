import * as vscode from "vscode";
import { rulePage } from "../diagnostics/rule-page";
import { type RuleExplanation, readExplanation } from "./rule-explanation";

/** The pages of the rules, docs/rules: each is read when somebody first asks for it, and kept. */
export class RulePages {
  readonly #extensionUri: vscode.Uri;
  readonly #known = new Map<string, Promise<RuleExplanation | undefined>>();

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  /** What the page of the rule says; undefined where there is none. */
  explanationOf(rule: string): Promise<RuleExplanation | undefined> {
    const known = this.#known.get(rule);
    if (known) return known;
    const reading = this.#read(rule);
    this.#known.set(rule, reading);
    return reading;
  }

  async #read(rule: string): Promise<RuleExplanation | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(rulePage(this.#extensionUri, rule));
      return readExplanation(new TextDecoder().decode(bytes));
    } catch {
      return undefined; // a finding of no rule that has a page
    }
  }
}
