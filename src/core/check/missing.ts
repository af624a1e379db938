import { fieldOf, valuesOf } from "../draft/access";
import { isAskedOf } from "../draft/asked-elements";
import type { Draft } from "../draft/draft";
import { insertValue } from "../draft/field-edits";
import { misnamedField } from "../draft/stated";
import type { ElementName } from "../standard/elements";
import { type Range, range } from "../text/range";
import type { Report } from "./rule";

/**
 * The report that an element is missing, at its empty key or else where the document's kind stands; its fix puts in a
 * place to fill. Undefined when the element has a value, where its kind or format does not ask for it, and without front
 * matter: then everything is missing, which is one finding of its own.
 */
export function missing(draft: Draft, element: ElementName): Report | undefined {
  if (!draft.frontMatter || valuesOf(draft, element).length > 0 || misnamedField(draft, element)) return undefined;
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

/** Where to show what the document as a whole lacks: 文种, else the first key, else the fence. */
export function headOf(draft: Draft): Range {
  const { frontMatter } = draft;
  if (!frontMatter) return range(0, 0);
  const key = fieldOf(draft, "文种") ?? frontMatter.fields[0];
  return key?.keyRange ?? range(frontMatter.range.start, Math.min(frontMatter.range.start + 3, frontMatter.range.end));
}
