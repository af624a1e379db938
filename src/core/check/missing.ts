import { fieldOf, paperOf, valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { insertValue } from "../draft/field-edits";
import { type ElementName, elementNamed, type Requirement } from "../standard/elements";
import { ELEMENT_ALIASES } from "../standard/wrong-names";
import { lookUp } from "../text/lookup";
import { type Range, range } from "../text/range";
import type { Report } from "./rule";

/**
 * The report that an element is missing, at its empty key or else where the document's kind stands; its fix puts in a
 * place to fill. Undefined when the element has a value, where a paper of no kind does not need it, and without front
 * matter: then everything is missing, which is one finding of its own.
 */
export function missing(draft: Draft, element: ElementName): Report | undefined {
  if (!draft.frontMatter || valuesOf(draft, element).length > 0 || isMisnamed(draft, element)) return undefined;
  if (!isAskedOf(draft, element)) return undefined;
  const edit = insertValue(draft, element, `【${element}】`);
  return {
    range: fieldOf(draft, element)?.keyRange ?? headOf(draft),
    data: { element },
    fixes: edit
      ? [{ title: { zh: `补上“${element}”，再填写内容`, en: `Add “${element}” to be filled in` }, edits: [edit] }]
      : [],
  };
}

/** What the Regulation asks of every document as such: of other papers only what they need (standard.md §7). */
const OF_DOCUMENTS: readonly (Requirement | undefined)[] = ["always", "normally", "upward", "addressed"];

/** Whether the element may be missed in the draft: all that is usual in a document, in another paper only what it needs. */
export function isAskedOf(draft: Draft, element: ElementName): boolean {
  const paper = paperOf(draft);
  if (!paper || element === "标题" || !OF_DOCUMENTS.includes(elementNamed(element)?.requirement)) return true;
  return paper.needs.some((needed) => needed === element);
}

/** Whether the element stands under another name, which is a finding of its own. */
function isMisnamed(draft: Draft, element: ElementName): boolean {
  const fields = draft.frontMatter?.fields ?? [];
  return fields.some(({ key }) => lookUp(ELEMENT_ALIASES, key) === element);
}

/** Where to show what the document as a whole lacks: 文种, else the first key, else the fence. */
export function headOf(draft: Draft): Range {
  const { frontMatter } = draft;
  if (!frontMatter) return range(0, 0);
  const key = fieldOf(draft, "文种") ?? frontMatter.fields[0];
  return key?.keyRange ?? range(frontMatter.range.start, Math.min(frontMatter.range.start + 3, frontMatter.range.end));
}
