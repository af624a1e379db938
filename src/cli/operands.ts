import type { Operand, Option } from "./option";

const name = "PATH";

/** The operand that stands for standard input. */
export const STANDARD_INPUT = "-";

/** One draft, or standard input. */
export const ONE_DRAFT: Operand = {
  name,
  noun: { zh: "草稿", en: "a draft" },
  purpose: { zh: "一份草稿（*.gw）；- 指标准输入", en: "a draft (*.gw); - for standard input" },
  takesInput: true,
  least: 1,
  most: 1,
};

/** Drafts and folders of drafts. */
export const DRAFTS: Operand = {
  name,
  noun: { zh: "草稿或者文件夹", en: "a draft or a folder" },
  purpose: {
    zh: "草稿（*.gw）或者文件夹，文件夹指其中全部草稿",
    en: "drafts (*.gw), or folders for all drafts below them",
  },
  least: 1,
  most: "many",
};

/** The same where nothing is written beside the drafts. */
export const DRAFTS_OR_INPUT: Operand = {
  ...DRAFTS,
  takesInput: true,
  purpose: { zh: `${DRAFTS.purpose.zh}；- 指标准输入`, en: `${DRAFTS.purpose.en}; - for standard input` },
};

/** Of commands that show something to a person, or all of it to a program. */
export const JSON_OPTION: Option = {
  name: "json",
  purpose: { zh: "给出全部细节，供其他程序使用", en: "every detail, for other programs" },
};
