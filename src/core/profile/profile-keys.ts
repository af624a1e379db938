/** The key of the house style. */
export const STYLE_KEY = "排版";

/**
 * Every key at the top of a profile (design of the profile); all but the house style are for parts of the program that do
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
  "规则",
  STYLE_KEY,
];
