import type { Draft } from "../draft/draft";
import type { Page } from "../layout/page";
import type { Message } from "../notice";
import type { DocumentPart } from "../standard/elements";
import type { TextEdit } from "../text/edit";
import type { Range } from "../text/range";
import type { Need } from "./needs";
import type { Office } from "./office";
import type { RuleOption } from "./rule-option";
import type { Severity } from "./severity";
import type { Sought } from "./sought";

export type { Severity } from "./severity";

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
  /**
   * Set where a rule about 正文 or 全文 asks for what only a draft has. Texts that are no drafts (`other-text.ts`) are read
   * by all other rules about these, and by none about an element.
   */
  readonly onlyDrafts?: true;
  /**
   * What a draft must be or have, something of each, for the rule to have anything to say of it: where it lacks one, the
   * rule is not asked.
   */
  readonly needs?: readonly Need[];
  /** What an office may set otherwise; read with `optionOf`. */
  readonly options?: readonly RuleOption[];
  /**
   * What everything that the rule reports rests on: where none of it may be in any passage of the draft (`passagesOf`),
   * nor in one of them with blanks for some of its words, the rule has nothing to say and is not asked.
   */
  readonly seeks?: readonly Sought<unknown>[];
  /** The same for a rule that reads nothing but values of elements, and the title: what it seeks must be in one of these. */
  readonly seeksInElements?: readonly Sought<unknown>[];
  /**
   * `pages` lays the draft out when it is first called: for rules about where things came to stand. `others` answers for
   * the other rules.
   */
  check(
    draft: Draft,
    report: (report: Report) => void,
    office: Office,
    pages: () => readonly Page[],
    others: OtherRules,
  ): void;
}

/** What the rules say of the draft that is being checked. */
export interface OtherRules {
  /** Of every rule that there is. */
  readonly ids: readonly string[];
  /**
   * What the rule reports, whether the writer has switched it off or not; undefined where the office has, and for an id
   * that is no rule's.
   */
  answersOf(id: string): { readonly reports: readonly Report[]; readonly readsPages: boolean } | undefined;
}

/**
 * How grave a finding is to whoever reads it: what a heuristic rule finds is only ever a hint, and stops nothing, unless
 * the office has chosen otherwise.
 */
export function shownSeverity(finding: Pick<Finding, "severity" | "certainty" | "chosen">): Severity {
  const { severity, certainty, chosen } = finding;
  return chosen ?? (certainty === "certain" ? severity : "info");
}

/** A fault in a draft, with its cure where there is one. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** How grave the office takes what the rule finds; it goes before both. */
  readonly chosen?: Severity;
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
