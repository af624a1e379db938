/** Half-width marks and the full-width ones that Chinese text takes (GB/T 15834—2011 4, 5.1). */
export const FULL_WIDTH_MARKS: Readonly<Record<string, string>> = {
  ",": "\uFF0C",
  ";": "\uFF1B",
  ":": "\uFF1A",
  "!": "\uFF01",
  "?": "\uFF1F",
};

/** The full stop of Chinese text. */
export const FULL_STOP = "。";

/** Brackets around words in Chinese text (4.9). */
export const BRACKETS = { open: "\uFF08", close: "\uFF09", halfOpen: "(", halfClose: ")" } as const;

/** Outer and inner quotation marks (4.8). */
export const QUOTES = { open: "“", close: "”", innerOpen: "‘", innerClose: "’" } as const;

/** Full-width marks that close something or end words: what follows them is Chinese text. */
export const CLOSING_MARKS = "”’\uFF09》〉】〕％…";

/** Full-width marks that open something: what precedes them is Chinese text. */
export const OPENING_MARKS = "“‘\uFF08《〈【〔";

/** The mark between words that stand side by side (4.5). */
export const ENUMERATION_COMMA = "、";

/** The ellipsis: two signs of three dots each (4.11). */
export const ELLIPSIS = "……";

/** The dash: two signs that join (4.10). */
export const DASH = "——";

/** From one value to another, and from one time or place to another (4.13, A.11). */
export const RANGE_MARKS = { value: "～", time: "—" } as const;
