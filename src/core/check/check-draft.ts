import type { Draft } from "../draft/draft";
import { OBJECT } from "../draft/other-text/hiding";
import { isHidden, touchesHidden } from "../draft/other-text/parse-text";
import { parseDraft } from "../draft/parse-draft";
import type { Host } from "../host";
import { layoutDraft } from "../layout/layout-draft";
import type { Page } from "../layout/page";
import type { TextEdit } from "../text/edit";
import { lazy } from "../text/lazy";
import { once } from "../text/once";
import { Disabling } from "./disabling";
import { fillMessage } from "./message";
import { headOf } from "./missing";
import { traitsOf } from "./needs";
import type { Office } from "./office";
import { siftedElements, siftedPassages } from "./passages";
import { type Facts, Reasons } from "./reasons";
import { RULES } from "./registry";
import type { Finding, OtherRules, Report, Rule } from "./rule";

/** How a draft is checked. */
export interface CheckOptions {
  /** The rules to apply, in order; every rule when it is absent. */
  readonly rules?: readonly Rule[];
  /** The draft's pages; laid out without pictures when it is absent. */
  readonly pagesOf?: (draft: Draft) => readonly Page[];
  /** How a text is read before it is checked; as a draft when it is absent. */
  readonly read?: (text: string) => Draft;
  /** Is told of a rule that failed. Its failure never costs the findings of the other rules. */
  readonly log?: Host["log"];
}

/**
 * Everything that the rules find in the draft, in the order of the text, on one place in the order of the rules. Rules
 * that the office does not want are not asked, and lines on which the writer has switched rules off yield nothing.
 */
export function checkDraft(draft: Draft, office: Office, options: CheckOptions = {}): readonly Finding[] {
  const disabling = new Disabling(draft);
  const asked = new AskedRules(draft, office, options);
  const findings: Finding[] = [];
  const rules = options.rules ?? RULES;
  const reasons = reasonsOf(rules);
  for (let index = 0; index < rules.length; index++) {
    if (!asked.hasReason(reasons, index)) continue;
    const rule = rules[index] as Rule;
    const answer = asked.answerTo(rule);
    if (!answer || answer === SILENCE) continue;
    for (const report of answer.reports) {
      if (isHidden(draft, report.range) || disabling.covers(rule.id, report.range)) continue;
      findings.push(findingOf(rule, report, draft, office));
    }
    if (answer.hasFailed) findings.push(failureOf(rule, draft));
  }
  return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Reads the text and checks it. */
export function checkText(text: string, office: Office, options: CheckOptions = {}): readonly Finding[] {
  return checkDraft((options.read ?? parseDraft)(text), office, options);
}

const reasonsOf = once((rules: readonly Rule[]) => new Reasons(rules));

/** What a rule has said of a draft. */
interface Answer {
  readonly reports: readonly Report[];
  /** Whether it asked for the pages: pictures and the house style may change what it says. */
  readonly readsPages: boolean;
  readonly hasFailed: boolean;
}

/** Asks the rules: one that says something once, whoever wants to know. */
class AskedRules implements OtherRules {
  readonly ids = IDS;
  /** Of those that have said something: to ask the others again costs less than to remember the silence of nearly all. */
  readonly #answers = new Map<Rule, Answer>();
  /** Of the rule that is being asked; undefined as long as it has said nothing. */
  #answer: { reports: Report[]; readsPages: boolean; hasFailed: boolean } | undefined;
  readonly #pages: () => readonly Page[];
  readonly #facts: Facts = {
    traits: lazy(() => traitsOf(this.draft)),
    passages: lazy(() => siftedPassages(this.draft)),
    elements: lazy(() => siftedElements(this.draft)),
  };

  constructor(
    readonly draft: Draft,
    readonly office: Office,
    readonly options: CheckOptions,
  ) {
    this.#pages = lazy(() => options.pagesOf?.(draft) ?? layoutDraft(draft));
  }

  answersOf(id: string): Answer | undefined {
    const index = IDS.indexOf(id);
    const rule = RULES[index];
    if (!rule || this.#isUnwanted(rule)) return undefined;
    return this.hasReason(reasonsOf(RULES), index) ? this.answerTo(rule) : SILENCE;
  }

  /** Whether the rule of that index may have something to say of the draft. */
  hasReason(reasons: Reasons, index: number): boolean {
    return reasons.hold(index, this.#facts);
  }

  /** Undefined where the office does not want the rule. */
  answerTo(rule: Rule): Answer | undefined {
    return this.#isUnwanted(rule) ? undefined : (this.#answers.get(rule) ?? this.#ask(rule));
  }

  #isUnwanted({ id }: Rule): boolean {
    return this.office.ruleSeverities?.get(id) === "off";
  }

  #ask(rule: Rule): Answer {
    // A rule may ask another one while it answers.
    const asking = this.#answer;
    this.#answer = undefined;
    try {
      rule.check(this.draft, this.#report, this.office, this.#askedPages, this);
    } catch (error) {
      this.options.log?.("error", "a rule failed", { rule: rule.id, error });
      this.#said().hasFailed = true;
    }
    const answer: Answer = this.#answer ?? SILENCE;
    if (answer !== SILENCE) this.#answers.set(rule, answer);
    this.#answer = asking;
    return answer;
  }

  readonly #report = (report: Report) => {
    this.#said().reports.push(report);
  };

  readonly #askedPages = () => {
    this.#said().readsPages = true;
    return this.#pages();
  };

  #said() {
    this.#answer ??= { reports: [], readsPages: false, hasFailed: false };
    return this.#answer;
  }
}

const IDS = RULES.map(({ id }) => id);

/** What nearly every rule has to say. */
const SILENCE: Answer = { reports: [], readsPages: false, hasFailed: false };

function findingOf(rule: Rule, report: Report, draft: Draft, { ruleSeverities }: Office): Finding {
  const chosen = ruleSeverities?.get(rule.id);
  return {
    rule: rule.id,
    severity: rule.severity,
    certainty: rule.certainty,
    ...(chosen && chosen !== "off" && { chosen }),
    message: fillMessage(report.message ?? rule.message, report.data),
    clause: rule.clause,
    range: report.range,
    fix: report.fix ?? rule.fix,
    fixes: (report.fixes ?? [])
      .filter(({ edits }) => !edits.some((edit) => reachesHidden(draft, edit)))
      .map(({ title, edits }) => ({ title: fillMessage(title, report.data), edits })),
  };
}

/** A cure may neither take away what the rule has not read, nor write what it was shown instead. */
function reachesHidden(draft: Draft, { range, newText }: TextEdit): boolean {
  return touchesHidden(draft, range) || (newText.includes(OBJECT) && !draft.text.includes(OBJECT));
}

/** A fault of ours and none of the draft's: it stops nobody, but nobody should think that the rule found nothing. */
function failureOf({ id, clause }: Rule, draft: Draft): Finding {
  return {
    rule: id,
    severity: "info",
    certainty: "certain",
    message: {
      zh: `程序内部出错，“${id}”这条规则没有查完，其他规则不受影响；请把草稿和这句话一起反馈给我们。`,
      en: `The rule “${id}” failed inside and has not looked at everything, the others have; please report it with the draft.`,
    },
    clause,
    range: headOf(draft),
    fix: "none",
    fixes: [],
  };
}
