import { textsOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import type { Import } from "../../../src/core/import/import-document";
import type { ElementName } from "../../../src/core/standard/elements";

/** The values of each element in the draft that was made. */
export function valuesIn({ draft }: Import): Partial<Record<ElementName, readonly string[]>> {
  const parsed = parseDraft(draft);
  const names = parsed.frontMatter?.fields.flatMap(({ element }) => (element ? [element] : [])) ?? [];
  return Object.fromEntries(names.map((name) => [name, textsOf(parsed, name)]));
}
