import type { Severity } from "../check/rule";
import type { Language, Message } from "../notice";

/** The words of the sheet, in print and in the editor. */
const WORDS = {
  sheet: { zh: "公文审核单", en: "Review sheet" },
  draft: { zh: "草稿", en: "Draft" },
  text: { zh: "文本", en: "Text" },
  form: { zh: "格式", en: "Form" },
  formHint: { zh: "由程序检查", en: "judged by the checks" },
  content: { zh: "内容", en: "Content" },
  contentHint: {
    zh: "由审核人逐项核对；条例指《党政机关公文处理工作条例》",
    en: "judged by the reviewer; Regulation: 《党政机关公文处理工作条例》",
  },
  conclusion: { zh: "审核结论", en: "Conclusion" },
  opinion: { zh: "审核意见", en: "Opinion" },
  reviewer: { zh: "审核人", en: "Reviewer" },
  date: { zh: "审核日期", en: "Date" },
  note: { zh: "说明", en: "Note" },
  notWritten: { zh: "还没有写，或者用了别的名称。", en: "It is not written yet, or stands under another name." },
  kindUnknown: {
    zh: "文种不明，不能判断是否应当写。",
    en: "The kind is not known, so it cannot be said whether it must stand.",
  },
  line: { zh: "第{0}行", en: "line {0}" },
  basis: { zh: "依据：{0}", en: "Basis: {0}" },
  state: { zh: "状态", en: "State" },
  found: { zh: "内容、问题和改法", en: "What it says, what is wrong, and the cure" },
  place: { zh: "位置", en: "Place" },
  question: { zh: "核对什么", en: "What to look at" },
  cure: { zh: "改法\uFF1A", en: "Cure: " },
  orElse: { zh: "\uFF1B或者", en: "; or " },
  open: { zh: "\uFF08", en: " (" },
  close: { zh: "\uFF09", en: ")" },
  colon: { zh: "\uFF1A", en: ": " },
  ticked: { zh: "已核", en: "Checked" },
  unticked: { zh: "未核", en: "Not checked" },
  tickStale: { zh: "改稿前核过，需要重核", en: "Checked before the draft was changed: check it again" },
  stale: {
    zh: "草稿在审核之后改过，{0}项核对结果要重新核对。",
    en: "The draft was changed after the review; to be checked again: {0}.",
  },
  staleSheet: { zh: "草稿在审核之后改过。", en: "The draft was changed after the review." },
  more: { zh: "还有{0}处", en: "{0} more" },
  listMark: { zh: "，", en: ", " },
  count: { zh: "{0}{1}项", en: "{0}: {1}" },
  tickedOf: { zh: "已核{0}项，共{1}项", en: "{0} of {1} checked" },
  generated: { zh: "由公文（gongwen）生成", en: "Made by gongwen" },
} satisfies Record<string, Message>;

export type SheetWord = keyof typeof WORDS;

/** How grave a finding is, in a word. */
export const SEVERITIES: Readonly<Record<Severity, Message>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  info: { zh: "提示", en: "Hint" },
};

/** The words in the language, `{0}` and `{1}` filled in. */
export function say(language: Language, word: SheetWord, ...values: readonly (string | number)[]): string {
  return WORDS[word][language].replace(/\{(\d)\}/gu, (_place, index: string) => String(values[Number(index)] ?? ""));
}

/** All words in the language, for a template. */
export function wordsIn(language: Language): Readonly<Record<SheetWord, string>> {
  const entries = Object.entries(WORDS).map(([word, message]) => [word, message[language]]);
  return Object.fromEntries(entries) as Record<SheetWord, string>;
}
