import fs from "node:fs";
import path from "node:path";
import type { Rule } from "../../src/core/check/rule";

/** The title of the rule's page in docs/rules. */
export function titleOfPage({ id }: Rule): string {
  const page = fs.readFileSync(path.join("docs/rules", `${id}.md`), "utf8");
  return /^# (.+)$/mu.exec(page)?.[1] ?? id;
}
