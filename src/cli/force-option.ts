import type { Option } from "./option";

/** Whether a file may be lost that is newer than its draft and was not written by gongwen. */
export const FORCE_OPTION: Option = {
  name: "force",
  short: "f",
  purpose: {
    zh: "已有的文件比草稿新、又不是本程序写的，也覆盖",
    en: "write even over a newer file that was not written by gongwen",
  },
};
