import { kindOf, paperOf, titleOf } from "../../core/draft/access";
import type { Draft } from "../../core/draft/draft";
import { hasPlaceholder } from "../../core/standard/placeholders";

/** What Windows forbids in names, and marks that hide or turn letters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** So many characters of a title that a path still has room for its folders. */
const LONGEST = 80;

/** What a draft's file may be called: its title, or its kind while the title is still to be filled in. */
export function proposedName(draft: Draft): string {
  const title = titleOf(draft)?.text ?? "";
  const words = title === "" || hasPlaceholder(title) ? ((kindOf(draft) ?? paperOf(draft))?.name ?? "公文") : title;
  const name = [...words.replace(FORBIDDEN, "")].slice(0, LONGEST).join("");
  return `${name.replace(/^[\s.]+|[\s.]+$/gu, "") || "公文"}.gw`;
}
