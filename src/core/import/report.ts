import type { Message } from "../notice";
import type { Import } from "./import-document";
import { LEFT_OUT_MESSAGES, type LeftOutKind } from "./left-out";
import type { Sureness } from "./recognise/recognised";

/** How sure an element is, in the user's words. */
export const SURENESS: Readonly<Record<Sureness, Message>> = {
  sure: { zh: "确定", en: "sure" },
  likely: { zh: "很可能", en: "likely" },
  guess: { zh: "推测，请核对", en: "a guess, please check" },
};

/** What is said in place of elements where there are none. */
export const NOTHING_RECOGNISED: Message = {
  zh: "没有认出要素，全部作为正文导入，请在草稿开头填写要素",
  en: "no element was recognised; all is in the text, so fill in the elements at the draft's head",
};

/** All that was left out for one reason. */
export interface LeftOutGroup {
  readonly kind: LeftOutKind;
  readonly message: Message;
  readonly count: number;
  /** The words, where there are any, each once. */
  readonly texts: readonly string[];
}

/** What was left out, by reason, in the order in which the reasons first came up. */
export function leftOutGroups({ leftOut }: Pick<Import, "leftOut">): readonly LeftOutGroup[] {
  const kinds = [...new Set(leftOut.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const entries = leftOut.filter((entry) => entry.kind === kind);
    const texts = [...new Set(entries.map(({ text }) => text).filter((text) => text !== ""))];
    return { kind, message: LEFT_OUT_MESSAGES[kind], count: entries.length, texts };
  });
}
