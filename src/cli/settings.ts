import { parseDraft } from "../core/draft/parse-draft";
import { ELEMENTS, elementNamed } from "../core/standard/elements";
import type { TemplateValues } from "../core/templates/draft-helpers";
import { nearest } from "../core/text/edit-distance";
import { UserError } from "../node/user-error";

/**
 * The values given with --set: `键=值`. A key that is given again, or a list in brackets as a draft writes it, makes
 * several values.
 * @throws UserError for a setting without key or `=`
 */
export function readSettings(settings: readonly string[]): TemplateValues {
  const values = new Map<string, readonly string[]>();
  for (const setting of settings) {
    const [, key = "", text = ""] = /^([^=]*)=(.*)$/su.exec(setting) ?? [];
    if (key.trim() === "") throw notASetting(setting);
    values.set(key.trim(), [...(values.get(key.trim()) ?? []), ...itemsOf(text.trim())]);
  }
  return Object.fromEntries([...values].map(([key, texts]) => [key, texts.length === 1 ? texts.join() : texts]));
}

/** `[甲, 乙]` is read as the front matter reads it; anything else is one value. */
function itemsOf(text: string): readonly string[] {
  if (!/^\[.*\]$/su.test(text)) return [text];
  const field = parseDraft(`---\n键: ${text}\n---\n`).frontMatter?.fields[0];
  return field?.isList ? field.values.map((value) => value.text) : [text];
}

/** What shows whether a name has a place in a template; it stands in no template. */
const PROBE = "\uE000";

/**
 * Refuses a name that is no element's and has no place in the template: it would be lost without a word.
 * @param write makes the draft of the values
 * @throws UserError
 */
export function refuseUnusedSettings(values: TemplateValues, write: (values: TemplateValues) => string): void {
  for (const key of Object.keys(values)) {
    if (!elementNamed(key) && !write({ [key]: PROBE }).includes(PROBE)) throw unusedSetting(key, write({}));
  }
}

function unusedSetting(key: string, blankDraft: string): UserError {
  const places = [...blankDraft.matchAll(/【([^【】\n]+)】/gu)].map(({ 1: name = "" }) => name);
  const near = nearest(key, [...new Set([...places, ...ELEMENTS.map(({ name }) => name)])]);
  return new UserError({
    zh: `这个模板里没有“${key}”可填${near ? `，是不是“${near}”？` : "。"}`,
    en: `This template has no place for “${key}”${near ? `; did you mean “${near}”?` : "."}`,
  });
}

function notASetting(setting: string): UserError {
  return new UserError({
    zh: `--set 要写成“键=值”，如 --set 发文机关=云岭州商务局，不能是“${setting}”。`,
    en: `--set takes KEY=VALUE, such as --set 发文机关=云岭州商务局, not “${setting}”.`,
  });
}
