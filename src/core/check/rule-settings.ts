import type { Message } from "../notice";
import { nearest } from "../text/edit-distance";
import type { Office, OptionValue } from "./office";
import { RULES } from "./registry";
import type { Rule } from "./rule";
import type { RuleOption } from "./rule-option";
import { CHOSEN_SEVERITIES, type ChosenSeverity, SEVERITY_WORDS, severityNamed } from "./severity";

/**
 * One thing that may be set about the rules. Its key is the rule's id, for how grave its findings are, or the id, a dot
 * and the key of one of its options: `title-length`, `title-length.最多字数`. Profile, editor and command line all name
 * settings so.
 */
export interface RuleSetting {
  readonly key: string;
  readonly rule: Rule;
  /** Undefined for the severity. */
  readonly option?: RuleOption;
}

/** Every setting of every rule, in the order of the registry. */
export const RULE_SETTINGS: readonly RuleSetting[] = RULES.flatMap((rule) => [
  { key: rule.id, rule },
  ...(rule.options ?? []).map((option) => ({ key: `${rule.id}.${option.key}`, rule, option })),
]);

/** A setting that cannot be taken as it is meant; the others hold. */
export interface RuleSettingProblem {
  /** Its place among the entries. */
  readonly index: number;
  readonly part: "key" | "value";
  readonly message: Message;
}

/** What entries of key and value set, and what is wrong with them; values may be texts or what JSON has for them. */
export function readRuleSettings(entries: readonly (readonly [key: string, value: unknown])[]): {
  readonly office: Office;
  readonly problems: readonly RuleSettingProblem[];
} {
  const ruleSeverities = new Map<string, ChosenSeverity>();
  const ruleOptions = new Map<string, Map<string, OptionValue>>();
  const problems: RuleSettingProblem[] = [];
  entries.forEach(([key, value], index) => {
    const setting = RULE_SETTINGS.find((each) => each.key === key);
    if (!setting) {
      problems.push({ index, part: "key", message: unknownSetting(key) });
      return;
    }
    const { rule, option } = setting;
    const severity = option ? undefined : severityNamed(wordOf(value));
    const chosen = option && readOption(option, value);
    if (severity) ruleSeverities.set(rule.id, severity);
    else if (option && chosen !== undefined) optionsOf(rule.id).set(option.key, chosen);
    else problems.push({ index, part: "value", message: unfitValue(setting, wordOf(value)) });
  });
  return { office: { ruleSeverities, ruleOptions }, problems };

  function optionsOf(rule: string): Map<string, OptionValue> {
    const options = ruleOptions.get(rule) ?? new Map<string, OptionValue>();
    ruleOptions.set(rule, options);
    return options;
  }
}

function wordOf(value: unknown): string {
  return typeof value === "object" ? "" : String(value).trim();
}

/** The words for yes and no, and what JSON and YAML have for them. */
const TRUTHS: Readonly<Record<string, boolean>> = { 是: true, 否: false, true: true, false: false };

/** The value as the option takes it; undefined where it does not. */
function readOption({ initial, range, choices }: RuleOption, value: unknown): OptionValue | undefined {
  const word = wordOf(value);
  if (typeof initial === "boolean") return Object.hasOwn(TRUTHS, word) ? TRUTHS[word] : undefined;
  if (typeof initial === "string") return choices ? choices.find((choice) => choice === word) : word || undefined;
  const number = /^-?\d{1,9}(?:\.\d{1,6})?$/u.test(word) ? Number(word) : Number.NaN;
  const { least, most } = range ?? { least: 0, most: Number.MAX_SAFE_INTEGER };
  return number >= least && number <= most ? number : undefined;
}

function unknownSetting(key: string): Message {
  const near = nearest(
    key,
    RULE_SETTINGS.map((setting) => setting.key),
  );
  return {
    zh: near
      ? `没有“${key}”这条规则或者设置，是不是“${near}”？`
      : `没有“${key}”这条规则或者设置，代号见“检查规则”一览。`,
    en: near
      ? `There is no rule or setting “${key}”; is it “${near}”?`
      : `There is no rule or setting “${key}”; the index of rules lists them.`,
  };
}

function unfitValue({ key, option }: RuleSetting, found: string): Message {
  const [zh, en] = option ? valuesOf(option) : severities();
  return {
    zh: `“${key}”不能是“${found}”，可以是${zh}。`,
    en: `“${key}” cannot be “${found}” but ${en}.`,
  };
}

function severities(): readonly [zh: string, en: string] {
  const words = (language: keyof Message) => CHOSEN_SEVERITIES.map((each) => `“${SEVERITY_WORDS[each][language]}”`);
  return [words("zh").join("、"), words("en").join(", ")];
}

function valuesOf({ initial, range, choices }: RuleOption): readonly [zh: string, en: string] {
  if (typeof initial === "boolean") return ["“是”、“否”", "“是” (yes), “否” (no)"];
  if (typeof initial === "number") {
    return range ? [`${range.least}至${range.most}`, `${range.least} to ${range.most}`] : ["数字", "a number"];
  }
  const words = (choices ?? []).map((choice) => `“${choice}”`);
  return choices ? [words.join("、"), words.join(", ")] : ["文字", "a text"];
}
