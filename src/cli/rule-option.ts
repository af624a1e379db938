import type { Office } from "../core/check/office";
import { readRuleSettings } from "../core/check/rule-settings";
import { UserError } from "../node/user-error";
import type { Arguments } from "./arguments";
import type { Option } from "./option";

/** Sets a rule for one call. */
export const RULE_OPTION: Option = {
  name: "rule",
  value: { zh: "代号=程度", en: "ID=SEVERITY" },
  count: "repeated",
  purpose: {
    zh: "调整一条规则：错误、警告、提示、不检查，或者它的一项设置；先于 gongwen.yaml",
    en: "set a rule: error, warning, info or off, or one of its options; goes before gongwen.yaml",
  },
};

/**
 * What the call sets about the rules.
 * @throws UserError for a rule that there is not, and a value that it cannot take
 */
export function rulesOf(args: Arguments): Office {
  const { office, problems } = readRuleSettings(args.texts(RULE_OPTION.name).map(entryOf));
  const [problem] = problems;
  if (problem) throw new UserError({ zh: `--rule：${problem.message.zh}`, en: `--rule: ${problem.message.en}` });
  return office;
}

function entryOf(setting: string): readonly [key: string, value: string] {
  const [, key, value] = /^([^=]+)=(.+)$/su.exec(setting) ?? [];
  if (key === undefined || value === undefined) throw notASetting(setting);
  return [key.trim(), value.trim()];
}

function notASetting(setting: string): UserError {
  return new UserError({
    zh: `--rule 要写成“代号=程度”，如 --rule title-length=不检查，不能是“${setting}”。`,
    en: `--rule takes ID=SEVERITY, such as --rule title-length=off, not “${setting}”.`,
  });
}
