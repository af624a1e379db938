import { kindOf, paperOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { organsOf } from "./organs";

/** Whether the draft is read out at a congress, or is a speech or letter: it greets and calls upon those who hear it. */
export function isSpoken(draft: Draft): boolean {
  if (paperOf(draft)?.isSpoken) return true;
  return kindOf(draft)?.name === "报告" && organsOf(draft, "主送机关").length === 0;
}
