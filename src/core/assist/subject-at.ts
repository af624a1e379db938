import { kindOf, paperOf, plainText } from "../draft/access";
import type { Block, Draft, Field } from "../draft/draft";
import type { Message } from "../notice";
import { RELATIONS, type Relation, type Unit } from "../profile/unit";
import { kindsClosedBy } from "../standard/closings";
import { type Element, elementNamed } from "../standard/elements";
import type { Kind, KindName } from "../standard/kinds";
import { type NumberingEntry, numberingOf } from "../standard/numbering";
import type { CustomaryPaper } from "../standard/papers";
import { meaningOf } from "../standard/value-meanings";
import { type Range, touches } from "../text/range";

/** What stands at a place of a draft, as far as there is something to say about it. */
export type Subject = { readonly range: Range } & (
  | { readonly type: "element"; readonly element: Element }
  | { readonly type: "kind"; readonly kind: Kind | CustomaryPaper }
  | { readonly type: "value"; readonly element: Element; readonly value: string; readonly meaning: Message }
  | {
      readonly type: "unit";
      readonly name: string;
      readonly relation: Relation;
    }
  | { readonly type: "level"; readonly level: NumberingEntry }
  | { readonly type: "closing"; readonly kinds: readonly KindName[] }
);

/** The subject at the offset: an element's key, a value, the number of a level, a closing formula. */
export function subjectAt(draft: Draft, offset: number, unit: Unit): Subject | undefined {
  const field = draft.frontMatter?.fields.find(({ range }) => touches(range, offset));
  return field ? subjectOfField(draft, field, offset, unit) : subjectOfText(draft, offset);
}

function subjectOfField(draft: Draft, field: Field, offset: number, unit: Unit): Subject | undefined {
  const element = field.element && elementNamed(field.element);
  if (!element) return undefined;
  if (offset <= field.keyRange.end) return { type: "element", element, range: field.keyRange };
  const value = field.values.find(({ range }) => touches(range, offset));
  if (!value) return undefined;
  const { range } = value;
  const kind = element.name === "文种" ? (kindOf(draft) ?? paperOf(draft)) : undefined;
  if (kind) return { type: "kind", kind, range };
  const text = value.text.trim();
  const meaning = meaningOf(element.name, text);
  if (meaning) return { type: "value", element, value: text, meaning, range };
  const relation = RELATIONS.find((each) => unit[each].includes(text));
  return relation && { type: "unit", name: text, relation, range };
}

function subjectOfText(draft: Draft, offset: number): Subject | undefined {
  const block = blockAt(draft, offset);
  if (block?.type === "heading" && block.label && touches(block.label.range, offset)) {
    return { type: "level", level: numberingOf(block.label.style), range: block.label.range };
  }
  if (block?.type !== "paragraph") return undefined;
  const kinds = kindsClosedBy(plainText(block.content));
  return kinds && { type: "closing", kinds, range: block.range };
}

function blockAt({ body, attachments }: Draft, offset: number): Block | undefined {
  const isHere = ({ range }: { readonly range: Range }) => touches(range, offset);
  return body.find(isHere) ?? attachments.find(isHere)?.body.find(isHere);
}
