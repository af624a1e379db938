import type { Option } from "./option";

/** Whether a file may be lost that somebody has changed or gongwen did not write. */
export const FORCE_OPTION: Option = {
  name: "force",
  short: "f",
  purpose: {
    zh: "已有的文件有人改过，或者不是本程序写的，也覆盖",
    en: "write even over a file that somebody has changed or gongwen did not write",
  },
};
