import type { DocumentPart } from "../standard/elements";
import { RULES } from "./registry";
import type { Finding } from "./rule";

const PARTS_OF_RULES = new Map(RULES.map(({ id, element }) => [id, element] as const));

/** What the finding's rule is about; what belongs to no rule of the registry is about the draft as a whole. */
export function partOf({ rule }: Pick<Finding, "rule">): DocumentPart {
  return PARTS_OF_RULES.get(rule) ?? "全文";
}
