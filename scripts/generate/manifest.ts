import fs from "node:fs";
import type { Language } from "../../src/core/notice";
import { editorRuleSchemas, isRuleSettingText, ruleSettingTexts } from "./rule-settings";

/** package.json with the settings of the rules as they are; all else is written by hand. */
export function manifest(): string {
  const content = JSON.parse(fs.readFileSync("package.json", "utf8"));
  content.contributes.configuration.properties["gongwen.rules"].properties = editorRuleSchemas();
  return jsonText(content);
}

/** The texts that package.json names, in the language of the file. */
export function manifestTexts(file: string, language: Language): string {
  const texts: Record<string, string> = JSON.parse(fs.readFileSync(file, "utf8"));
  const others = Object.entries(texts).filter(([name]) => !isRuleSettingText(name));
  return jsonText({ ...Object.fromEntries(others), ...ruleSettingTexts(language) });
}

/** As npm and biome write it. */
function jsonText(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
