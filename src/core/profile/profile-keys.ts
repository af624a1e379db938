/** The key of the house style. */
export const STYLE_KEY = "排版";

/** The key of what is set about the rules. */
export const RULES_KEY = "规则";

/**
 * Every key at the top of a profile (design of the profile); all but the house style and the rules are for parts of the program that do
 * not read them yet.
 */
export const PROFILE_KEYS: readonly string[] = [
  "单位",
  "简称",
  "机关代字",
  "印发机关",
  "联系人",
  "单位名录",
  "常用语",
  "模板",
  "版式",
  RULES_KEY,
  STYLE_KEY,
];
