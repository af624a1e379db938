import { STYLE_NAMES, STYLE_SETTINGS, type StyleSetting } from "../standard/house-style";
import { FOLDER_KEYS, PROFILE_KEYS, RULES_KEY, STYLE_KEY } from "./profile-keys";
import { UNIT_SETTINGS, type UnitSetting } from "./unit";

/**
 * The profile's JSON Schema (draft 7), for editors that check and complete YAML by one.
 * @param ruleSettings the schemas of the settings of rules, by their keys
 */
export function profileSchema(ruleSettings: Readonly<Record<string, object>>): object {
  const settings = STYLE_NAMES.map((name) => STYLE_SETTINGS[name]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "公文：本单位的资料",
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(PROFILE_KEYS.map((key) => [key, {}])),
      ...unitSchemas(UNIT_SETTINGS),
      ...unitSchemas(Object.values(FOLDER_KEYS).map((folder) => ({ ...folder, isList: true, hasValue: true }))),
      [STYLE_KEY]: {
        description: "本单位排版上与国家标准不同、或者国家标准没有规定的地方",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(settings.map((setting) => [setting.key, schemaOf(setting)])),
      },
      [RULES_KEY]: {
        description: "检查规则的程度和设置",
        type: "object",
        additionalProperties: false,
        properties: ruleSettings,
      },
    },
  };
}

/** A value, what stands below the key, or either. */
function unitSchemas(settings: readonly UnitSetting[]): Readonly<Record<string, object>> {
  return Object.fromEntries(settings.map((setting) => [setting.key, unitSchema(setting)]));
}

/** Editors take 8801226 for a number; it is a text all the same. */
const TEXT = { type: ["string", "number"] };

function unitSchema({ description, isList, below, hasValue }: UnitSetting): object {
  const value = isList ? { anyOf: [{ type: "array", items: TEXT }, TEXT] } : TEXT;
  if (!below) return { description, ...value };
  const section = { type: "object", additionalProperties: false, properties: unitSchemas(below) };
  return { description, ...(hasValue ? { anyOf: [value, section] } : section) };
}

function schemaOf(setting: StyleSetting): object {
  const { isOpen, isList, rule, clause } = setting;
  const description = `${isOpen ? "国家标准" : "国家标准的规定："}${rule.zh}（${clause}）。`;
  const value = valueSchema(setting);
  return { description, ...(isList ? { anyOf: [{ type: "array", items: value }, value] } : value) };
}

function valueSchema({ choices, measure }: StyleSetting): object {
  const words = { enum: Object.keys(choices) };
  if (!measure) return words;
  return { anyOf: [words, { type: "string", pattern: `^\\d{1,3}(\\.\\d{1,3})?\\s?${measure.unit}$` }] };
}
