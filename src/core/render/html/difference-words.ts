import type { State } from "../../diff/draft-difference";
import type { Tally } from "../../diff/tally";
import type { Language, Message } from "../../notice";

/** The words of 花脸稿. */
const WORDS = {
  view: { zh: "花脸稿", en: "What changed" },
  before: { zh: "原稿", en: "Before" },
  after: { zh: "改后", en: "After" },
  author: { zh: "修改人", en: "Changed by" },
  date: { zh: "修改时间", en: "Changed on" },
  elements: { zh: "要素", en: "Elements" },
  text: { zh: "正文和附件", en: "Text and attachments" },
  first: { zh: "第一处", en: "First change" },
  next: { zh: "下一处改动", en: "Next change" },
  colon: { zh: "\uFF1A", en: ": " },
} satisfies Record<string, Message>;

const STATES: Readonly<Record<State, Message>> = {
  kept: { zh: "未改", en: "unchanged" },
  changed: { zh: "修改", en: "changed" },
  added: { zh: "新增", en: "added" },
  removed: { zh: "删去", en: "removed" },
};

export function differenceWords(language: Language): Readonly<Record<keyof typeof WORDS, string>> {
  const entries = Object.entries(WORDS).map(([word, message]) => [word, message[language]]);
  return Object.fromEntries(entries) as Record<keyof typeof WORDS, string>;
}

export function stateName(state: State, language: Language): string {
  return STATES[state][language];
}

/** How much has changed, in a sentence without its full stop. */
export function tallySentence({ places, added, removed }: Tally, language: Language): string {
  if (places === 0) return language === "zh" ? "两稿没有不同" : "Both are the same";
  return language === "zh"
    ? `改动${places}处，增加${added}字，删去${removed}字`
    : `${places} ${places === 1 ? "place" : "places"} changed, ${added} characters added, ${removed} removed`;
}
