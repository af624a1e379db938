import type { Finding } from "../../core/check/rule";
import { placeholderLeft } from "../../core/check/rules/placeholder-left";

/**
 * Whether the finding is a place that is still to be filled in, 【事由】. It is an error in a finished draft; while the
 * draft is being written it is work to do and no fault, until somebody wants to render it.
 */
export function isPlaceToFill({ rule }: Pick<Finding, "rule">): boolean {
  return rule === placeholderLeft.id;
}
