/** Versions of the file's form; a file of a later one is not touched. */
export const SHEET_VERSION = 1;

/** The keys of a sheet's file, for reviewers who open it. */
export const SHEET_KEYS = {
  version: "审核单版本",
  text: "草稿文本",
  reviewer: "审核人",
  date: "审核日期",
  opinion: "审核意见",
  entries: "内容审核",
} as const;

/** The keys of one item in it. */
export const ENTRY_KEYS = {
  item: "编号",
  name: "事项",
  isTicked: "已核",
  tickedFor: "所核文本",
  note: "说明",
} as const;
