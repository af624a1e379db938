import type { Planter } from "./planter";
import { ATTACHMENT_PLANTERS } from "./planters/attachments";
import { CLOSING_PLANTERS } from "./planters/closing";
import { DIGIT_PLANTERS } from "./planters/digits";
import { HEAD_PLANTERS } from "./planters/head";
import { KIND_PLANTERS } from "./planters/kinds";
import { READING_PLANTERS } from "./planters/reading";
import { TEXT_PLANTERS } from "./planters/text";
import { TITLE_PLANTERS } from "./planters/title";

/** How the fault of each rule comes into a draft, by the rule's id. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  ...READING_PLANTERS,
  ...HEAD_PLANTERS,
  ...TITLE_PLANTERS,
  ...ATTACHMENT_PLANTERS,
  ...CLOSING_PLANTERS,
  ...KIND_PLANTERS,
  ...TEXT_PLANTERS,
  ...DIGIT_PLANTERS,
};

/** Certain rules whose fault cannot be planted at a random place, and why. */
export const NOT_PLANTED: Readonly<Record<string, string>> = {
  "signature-without-text": "hangs on where the last page ends, which no single edit decides",
};
