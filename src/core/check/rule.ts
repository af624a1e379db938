import type { Draft } from "../draft/draft";
import type { Page } from "../layout/page";
import type { Message } from "../notice";
import type { DocumentPart } from "../standard/elements";
import type { TextEdit } from "../text/edit";
import type { Range } from "../text/range";
import type { Office } from "./office";
import type { RuleOption } from "./rule-option";

export type Severity = "error" | "warning" | "info";

/** A certain rule may stop a document; a heuristic one is only ever a hint. */
export type Certainty = "certain" | "heuristic";

/** Values that a message names, by the words in braces: `应为{right}`. */
export type MessageData = Readonly<Record<string, string>>;

/** A change that cures a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** What a rule's check reports. */
export interface Report {
  readonly range: Range;
  readonly data?: MessageData;
  /** In place of the rule's message, for a case that it does not fit. */
  readonly message?: Message;
  /** Best first. Whether they may be applied unseen is the rule's `fix`. */
  readonly fixes?: readonly Fix[];
  /** Set where the rule's fix, safe elsewhere, is not certain. */
  readonly fix?: "suggestion";
}

/** One thing that a careful reviewer looks at. */
export interface Rule {
  /** In kebab case; never reused. Its page is docs/rules/<id>.md. */
  readonly id: string;
  /** What the rule is about; the sheet of 审核 shows its findings there. */
  readonly element: DocumentPart;
  /** The clause or practice that it rests on; a practice says 通常. */
  readonly clause: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: Message;
  /** none | safe (Fix All may apply it) | suggestion (a person must choose). */
  readonly fix: "none" | "safe" | "suggestion";
  /** What an office may set otherwise; read with `optionOf`. */
  readonly options?: readonly RuleOption[];
  /** `pages` lays the draft out when it is first called: for rules about where things came to stand. */
  check(draft: Draft, report: (report: Report) => void, office: Office, pages: () => readonly Page[]): void;
}

/** How grave a finding is to whoever reads it: what a heuristic rule finds is only ever a hint, and stops nothing. */
export function shownSeverity({ severity, certainty }: Pick<Finding, "severity" | "certainty">): Severity {
  return certainty === "certain" ? severity : "info";
}

/** A fault in a draft, with its cure where there is one. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: Message;
  readonly clause: string;
  readonly range: Range;
  readonly fix: Rule["fix"];
  readonly fixes: readonly Fix[];
}

/** Whether Fix All puts the finding right. */
export function isFixable(finding: Finding): boolean {
  return finding.fix === "safe" && finding.fixes.length > 0;
}
