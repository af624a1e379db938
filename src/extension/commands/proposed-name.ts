import { kindOf, paperOf, titleOf } from "../../core/draft/access";
import type { Draft } from "../../core/draft/draft";
import { hasPlaceholder } from "../../core/standard/placeholders";
import { fileNameOf } from "../../core/text/file-name";

/** So many characters of a title that a path still has room for its folders. */
const LONGEST = 80;

/** What a draft's file may be called: its title, or its kind while the title is still to be filled in. */
export function proposedName(draft: Draft): string {
  const title = titleOf(draft)?.text ?? "";
  const words = title === "" || hasPlaceholder(title) ? ((kindOf(draft) ?? paperOf(draft))?.name ?? "公文") : title;
  return `${fileNameOf([...words].slice(0, LONGEST).join("")) || "公文"}.gw`;
}
