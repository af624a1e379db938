import type { Message } from "../notice";

/** How an element of a draft stands. */
export type ElementState = "filled" | "wrong" | "missing" | "doubtful" | "implied" | "optional";

/** What each state is called, and the sign that is set before the word. */
export const ELEMENT_STATES: Readonly<Record<ElementState, { readonly name: Message; readonly sign: string }>> = {
  filled: { name: { zh: "已填", en: "Filled" }, sign: "✓" },
  wrong: { name: { zh: "有误", en: "Wrong" }, sign: "✗" },
  missing: { name: { zh: "待填", en: "Missing" }, sign: "○" },
  doubtful: { name: { zh: "待核", en: "To look at" }, sign: "?" },
  implied: { name: { zh: "自动", en: "Automatic" }, sign: "·" },
  optional: { name: { zh: "可不填", en: "Optional" }, sign: "–" },
};
