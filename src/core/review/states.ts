import { type Finding, shownSeverity } from "../check/rule";
import { fieldOf, formatOf, kindOf, titleOf } from "../draft/access";
import { isAlwaysRequired, isUndecided } from "../draft/asked-elements";
import type { Draft, Field } from "../draft/draft";
import { isLeftOpen, isStated } from "../draft/stated";
import type { Message } from "../notice";
import { type DocumentPart, type ElementName, elementNamed } from "../standard/elements";
import type { FormatItem } from "../standard/review-items";

/** How an item of the form stands. */
export type ItemState = "right" | "wrong" | "missing" | "doubtful" | "absent";

/** What each state is called, and the sign that is set before the word. */
export const ITEM_STATES: Readonly<Record<ItemState, { readonly name: Message; readonly sign: string }>> = {
  right: { name: { zh: "合格", en: "Right" }, sign: "✓" },
  wrong: { name: { zh: "有误", en: "Wrong" }, sign: "✗" },
  missing: { name: { zh: "缺少", en: "Missing" }, sign: "○" },
  doubtful: { name: { zh: "待核", en: "To look at" }, sign: "?" },
  absent: { name: { zh: "不适用", en: "Not needed" }, sign: "–" },
};

/** The state of an item whose findings these are. Hints alone condemn nothing: a person looks at them. */
export function stateOf(item: FormatItem, draft: Draft, findings: readonly Finding[]): ItemState {
  const isFaulty = findings.some((finding) => shownSeverity(finding) !== "info");
  if (isPresent(item, draft)) {
    if (isFaulty) return "wrong";
    return findings.length > 0 ? "doubtful" : "right";
  }
  if (isFaulty || isRequired(item, draft)) return "missing";
  return findings.length > 0 || hangsOnKind(item, draft) ? "doubtful" : "absent";
}

/** Whether the draft holds what the item is about. */
function isPresent(item: FormatItem, draft: Draft): boolean {
  if (item.parts.some((part) => isHeld(part, draft))) return true;
  if (item.absentIn?.includes(formatOf(draft))) return false;
  return item.suppliedBy?.some((element) => isStated(draft, element)) ?? false;
}

/** Parts that are there without a key of their own. */
const HELD: Partial<Record<DocumentPart, (draft: Draft) => boolean>> = {
  文种: (draft) => kindOf(draft) !== undefined || isStated(draft, "文种"),
  标题: (draft) => titleOf(draft) !== undefined && !isLeftOpen(draft, "标题"),
  版式: () => true,
  正文: (draft) => draft.body.length > 0,
  附件正文: (draft) => draft.attachments.length > 0,
  全文: () => true,
  版面: () => true,
};

function isHeld(part: DocumentPart, draft: Draft): boolean {
  return HELD[part]?.(draft) ?? (elementNamed(part) !== undefined && isStated(draft, part as ElementName));
}

/** Whether the item must stand in any document of the kind, or was begun and left open. */
function isRequired({ parts }: FormatItem, draft: Draft): boolean {
  return parts.some((part) => {
    if (part === "正文") return true;
    const element = elementNamed(part);
    return element !== undefined && (isAlwaysRequired(draft, element) || isLeftOpen(draft, element.name));
  });
}

/** Whether it hangs on the kind, which is not known, whether the item must stand. */
function hangsOnKind({ parts }: FormatItem, draft: Draft): boolean {
  return parts.some((part) => {
    const element = elementNamed(part);
    return element !== undefined && isUndecided(draft, element);
  });
}

/** The first key of the item that the draft has. */
export function keyOf({ parts }: FormatItem, draft: Draft): Field | undefined {
  for (const part of parts) {
    const field = elementNamed(part) && fieldOf(draft, part as ElementName);
    if (field) return field;
  }
  return undefined;
}
