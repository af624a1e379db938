import { kindOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { organsOf } from "./organs";

/** Whether the draft is a report that is read out at a congress: it greets and calls upon those who hear it. */
export function isSpoken(draft: Draft): boolean {
  return kindOf(draft)?.name === "报告" && organsOf(draft, "主送机关").length === 0;
}
