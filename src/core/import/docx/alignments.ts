import type { Alignment } from "../../draft/draft";

/** What Word's names of alignments mean to a draft; others, such as both, are none. */
export const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
};
