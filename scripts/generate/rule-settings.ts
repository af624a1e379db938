import type { RuleOption } from "../../src/core/check/rule-option";
import { RULE_SETTINGS, type RuleSetting } from "../../src/core/check/rule-settings";
import { CHOSEN_SEVERITIES, SEVERITY_WORDS } from "../../src/core/check/severity";
import type { Language } from "../../src/core/notice";
import { titleOfPage } from "./rule-pages";

/** The words that a rule's severity may be set to. */
const SEVERITIES = CHOSEN_SEVERITIES.map((severity) => SEVERITY_WORDS[severity].zh);

/** The schemas of all settings of rules, by their keys, for the profile. */
export function profileRuleSchemas(): Readonly<Record<string, object>> {
  return schemas((setting) => ({ description: describe(setting, "zh"), ...valueSchema(setting) }));
}

/** The same for the editor, which asks package.nls.json for the words and shows a box to tick for yes and no. */
export function editorRuleSchemas(): Readonly<Record<string, object>> {
  return schemas((setting) => {
    const description = `%${nameOf(setting)}%`;
    if (!setting.option) return { description, ...valueSchema(setting), enumDescriptions: SEVERITY_PLACES };
    return {
      description,
      ...(typeof setting.option.initial === "boolean" ? { type: "boolean" } : valueSchema(setting)),
    };
  });
}

const SEVERITY_PLACES = CHOSEN_SEVERITIES.map((severity) => `%severity.${severity}%`);

/** What package.nls.json says of the settings, by the names that package.json uses. */
export function ruleSettingTexts(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(RULE_SETTINGS.map((setting) => [nameOf(setting), describe(setting, language)]));
}

/** Whether `ruleSettingTexts` has made the entry of package.nls.json. */
export function isRuleSettingText(name: string): boolean {
  return name.startsWith("rule.");
}

function nameOf({ key }: RuleSetting): string {
  return `rule.${key}`;
}

function schemas(schemaOf: (setting: RuleSetting) => object): Readonly<Record<string, object>> {
  return Object.fromEntries(RULE_SETTINGS.map((setting) => [setting.key, schemaOf(setting)]));
}

/** In Chinese the title of the rule's page; in English its message, which speaks of no draft yet. */
function describe({ rule, option }: RuleSetting, language: Language): string {
  if (option) return `${option.description[language]}${initialOf(option, language)}`;
  return language === "zh" ? titleOfPage(rule) : rule.message.en.replace(/\{\w+\}/gu, "…");
}

function initialOf({ initial }: RuleOption, language: Language): string {
  const yesNo = { zh: initial ? "是" : "否", en: initial ? "yes" : "no" };
  const words = typeof initial === "boolean" ? yesNo[language] : initial;
  return language === "zh" ? `不写时为${words}。` : ` ${words} when it is not set.`;
}

function valueSchema({ option }: RuleSetting): object {
  if (!option) return { type: "string", enum: SEVERITIES };
  const { initial, range, choices } = option;
  if (typeof initial === "boolean") return { type: "string", enum: ["是", "否"] };
  if (typeof initial === "string") return { type: "string", ...(choices && { enum: choices }) };
  const type = Number.isInteger(initial) ? "integer" : "number";
  return { type, ...(range && { minimum: range.least, maximum: range.most }) };
}
