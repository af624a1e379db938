import { partOf } from "../check/part-of";
import { type Finding, shownSeverity } from "../check/rule";
import { fieldOf, titleHeadingOf, titleOf } from "../draft/access";
import { isAlwaysRequired, mayHave } from "../draft/asked-elements";
import type { Draft } from "../draft/draft";
import { placeOfNew } from "../draft/field-edits";
import { misnamedField } from "../draft/stated";
import { type DocumentPart, ELEMENTS, type Element, type ElementName } from "../standard/elements";
import { placeholdersIn } from "../standard/placeholders";
import { ELEMENT_ALIASES } from "../standard/wrong-names";
import { lookUp } from "../text/lookup";
import { contains, type Range, range } from "../text/range";
import type { ElementState } from "./element-state";
import { elementValues } from "./element-values";
import { impliedValue } from "./implied-value";

/** An element of a draft, or one that the draft could have. */
export interface ElementOfDraft {
  readonly element: Element;
  readonly state: ElementState;
  /** What the draft says, item by item; empty where it says nothing. */
  readonly values: readonly string[];
  /** What holds because nothing is written: 文件 as the format of a 通知. */
  readonly implied: string | undefined;
  /** Whether the draft has its key, under whatever name, or a heading that is the title. */
  readonly isWritten: boolean;
  /** Key and value; where it is not written, the empty range at which its line would be put in. */
  readonly place: Range;
  /** The value alone; empty where there is none. */
  readonly valuePlace: Range;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/**
 * The elements that the draft has or that a document of its kind and format may have, in the order of the standard, each
 * with its state and what was found about it.
 */
export function elementsOf(draft: Draft, findings: readonly Finding[]): readonly ElementOfDraft[] {
  const places = ELEMENTS.map((element) => ({ element, ...placeOf(draft, element.name) }));
  const byElement = new Map<DocumentPart, Finding[]>(ELEMENTS.map(({ name }) => [name, []]));
  for (const finding of findings) {
    // What the rules about the text, or the draft as a file, find within an element is found about that.
    const part = partOf(finding);
    const there = byElement.has(part) ? part : elementAt(draft, finding.range);
    if (there) byElement.get(there)?.push(finding);
  }
  return places.flatMap(({ element, ...place }) => {
    const about = byElement.get(element.name) ?? [];
    const isListed = place.isWritten || about.length > 0 || (element.type !== "record" && mayHave(draft, element));
    if (!isListed) return [];
    const values = elementValues(draft, element.name);
    const implied = values.length > 0 ? undefined : impliedValue(draft, element.name);
    const state = stateOf(draft, element, values, implied, about);
    return [{ element, state, values, implied, ...place, findings: about }];
  });
}

/** The element in whose key or value, or in the heading that is the title, the range lies. */
function elementAt(draft: Draft, place: Range): ElementName | undefined {
  const field = draft.frontMatter?.fields.find((each) => contains(each.range, place));
  if (field) return field.element ?? lookUp(ELEMENT_ALIASES, field.key);
  const heading = titleHeadingOf(draft);
  return heading && contains(heading.range, place) ? "标题" : undefined;
}

function placeOf(draft: Draft, name: ElementName): Pick<ElementOfDraft, "isWritten" | "place" | "valuePlace"> {
  const heading = name === "标题" ? titleHeadingOf(draft) : undefined;
  if (heading) return { isWritten: true, place: heading.range, valuePlace: titleOf(draft)?.range ?? heading.range };
  const field = fieldOf(draft, name) ?? misnamedField(draft, name);
  if (field) return { isWritten: true, place: field.range, valuePlace: field.valueRange };
  const at = placeOfNew(draft, name);
  return { isWritten: false, place: range(at, at), valuePlace: range(at, at) };
}

function stateOf(
  draft: Draft,
  element: Element,
  values: readonly string[],
  implied: string | undefined,
  findings: readonly Finding[],
): ElementState {
  const isFaulty = findings.some((finding) => shownSeverity(finding) !== "info");
  if (values.some((value) => placeholdersIn(value).length > 0)) return "missing";
  if (values.length > 0 || implied !== undefined) {
    if (isFaulty) return "wrong";
    if (findings.length > 0) return "doubtful";
    return values.length > 0 ? "filled" : "implied";
  }
  if (isFaulty || isAlwaysRequired(draft, element)) return "missing";
  return findings.length > 0 ? "doubtful" : "optional";
}
