import { UNIT_SETTINGS } from "./unit";

/** The key of the house style. */
export const STYLE_KEY = "排版";

/** The key of what is set about the rules. */
export const RULES_KEY = "规则";

/** Every key at the top of a profile, in order; 常用语, 模板 and 版式 are for parts of the program that do not read them yet. */
export const PROFILE_KEYS: readonly string[] = [
  ...UNIT_SETTINGS.map(({ key }) => key),
  "简称",
  "常用语",
  "模板",
  "版式",
  RULES_KEY,
  STYLE_KEY,
];
