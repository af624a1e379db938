import { UNIT_SETTINGS } from "./unit";

/** The key of the house style. */
export const STYLE_KEY = "排版";

/** The key of what is set about the rules. */
export const RULES_KEY = "规则";

/** The keys that name folders of the office's own files, with what is in them. */
export const FOLDER_KEYS = {
  templates: { key: "模板", description: "本单位自己的公文模板放在哪个文件夹（*.gw.hbs）" },
  layouts: { key: "版式", description: "本单位自己的 HTML、DOCX 版式放在哪个文件夹" },
  snippets: { key: "片段", description: "本单位自己的片段放在哪个文件夹（*.code-snippets）" },
} as const;

/** Every key at the top of a profile, in order; 简称 and 常用语 are for parts of the program that do not read them yet. */
export const PROFILE_KEYS: readonly string[] = [
  ...UNIT_SETTINGS.map(({ key }) => key),
  "简称",
  "常用语",
  ...Object.values(FOLDER_KEYS).map(({ key }) => key),
  RULES_KEY,
  STYLE_KEY,
];
