import { fieldOf, textsOf, titleHeadingOf, titleOf } from "../draft/access";
import type { Draft, Field } from "../draft/draft";
import { insertValue, placeOfNew, removeField, writeValues } from "../draft/field-edits";
import { lineBreakOf, textStart } from "../draft/lines";
import { parseDraft } from "../draft/parse-draft";
import { misnamedField } from "../draft/stated";
import type { ElementName } from "../standard/elements";
import { applyEdits, type TextEdit } from "../text/edit";
import { type Range, range } from "../text/range";
import { yamlList, yamlScalar } from "../text/yaml-scalar";

/**
 * The edits that give the element these values and leave all else as it is; blank values are left out, and without a
 * value its key goes. A head is begun where there is none, a key under another name gets its own. Undefined where the
 * text around it is so broken that they would not be read back, or something else would be read otherwise.
 */
export function setElement(
  draft: Draft,
  element: ElementName,
  values: readonly string[],
): readonly TextEdit[] | undefined {
  const texts = values.map((value) => value.trim()).filter((value) => value !== "");
  const heading = element === "标题" && titleHeadingOf(draft) ? titleOf(draft) : undefined;
  if (heading) return texts.length === 1 ? titleEdits(draft, heading.range, texts[0] ?? "") : undefined;
  const edits = texts.length === 0 ? clearing(draft, element) : writing(draft, element, texts);
  if (edits.length === 0) return edits;
  const after = parseDraft(applyEdits(draft.text, edits), draft);
  const isReadBack = sameTexts(textsOf(after, element), texts);
  return isReadBack && sameHead(draft, after, element) && sameBody(draft, after) ? edits : undefined;
}

/** A heading that serves as the title is written where it stands; it is not taken away, for it is text of the body. */
function titleEdits(draft: Draft, heading: Range, text: string): readonly TextEdit[] | undefined {
  const edits = [{ range: heading, newText: text }];
  const after = parseDraft(applyEdits(draft.text, edits), draft);
  return titleOf(after)?.text === text && sameHead(draft, after, "标题") ? edits : undefined;
}

function clearing(draft: Draft, element: ElementName): readonly TextEdit[] {
  const fields = (draft.frontMatter?.fields ?? []).filter((field) => field.element === element);
  const misnamed = fields.length === 0 ? misnamedField(draft, element) : undefined;
  return [...fields, ...(misnamed ? [misnamed] : [])].map((field) => removeField(draft, field));
}

function writing(draft: Draft, element: ElementName, texts: readonly string[]): readonly TextEdit[] {
  const field = fieldOf(draft, element);
  if (field) return replacing(draft, field, element, texts);
  const misnamed = misnamedField(draft, element);
  if (misnamed) {
    const name: TextEdit = { range: misnamed.keyRange, newText: element };
    return [name, ...replacing(draft, misnamed, element, texts)];
  }
  const edit = insertValue(draft, element, yamlValue(texts));
  return [edit ?? newHead(draft, element, texts)];
}

function replacing(draft: Draft, field: Field, element: ElementName, texts: readonly string[]): readonly TextEdit[] {
  const { start, end } = field.valueRange;
  if (start < end) {
    const edits = writeValues(draft, field, texts);
    return edits.length > 0 ? edits : [{ range: field.valueRange, newText: yamlValue(texts) }];
  }
  const edit = field.element === element ? insertValue(draft, element, yamlValue(texts)) : undefined;
  return [edit ?? { range: field.valueRange, newText: ` ${yamlValue(texts)}` }];
}

function newHead(draft: Draft, element: ElementName, texts: readonly string[]): TextEdit {
  const at = placeOfNew(draft, element);
  const lines = ["---", `${element}: ${yamlValue(texts)}`, "---", ""];
  return { range: range(at, at), newText: lines.join(lineBreakOf(draft.text)) };
}

function yamlValue(texts: readonly string[]): string {
  return texts.length === 1 ? yamlScalar(texts[0] ?? "") : yamlList(texts);
}

/** Whether the fields of all other elements are the same. */
function sameHead(before: Draft, after: Draft, element: ElementName): boolean {
  const [a, b] = [before, after].map((draft) => {
    const own = misnamedField(before, element)?.key;
    const fields = (draft.frontMatter?.fields ?? []).filter((each) => each.element !== element && each.key !== own);
    return fields.map(({ key, range: { start, end } }) => key + draft.text.slice(start, end));
  });
  return sameTexts(a ?? [], b ?? []);
}

/** Whether the body begins where it began. */
function sameBody(before: Draft, after: Draft): boolean {
  const { frontMatter, text } = before;
  const length = text.length - (frontMatter?.range.end ?? textStart(text) - lineBreakOf(text).length);
  return after.text.length - (after.frontMatter?.range.end ?? 0) === length;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
