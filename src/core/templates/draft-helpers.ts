import { yamlList, yamlScalar } from "../text/yaml-scalar";
import { place, withoutMarks } from "./places";

/** What is known before the draft is written, by the names of elements and places: 发文机关, 事由. */
export type TemplateValues = Readonly<Record<string, string | readonly string[]>>;

/** What a template of a draft is rendered with. */
export interface DraftContext {
  readonly values: TemplateValues;
  /** Today, as a document writes it. */
  readonly today: string;
  /** The pages of the attachments that `values` names. */
  readonly attachments: readonly { readonly opening: string; readonly title: string }[];
}

interface HelperOptions {
  readonly data: { readonly root: DraftContext };
}

/** Between the organs of a joint issue in a title: a full-width space. */
const BETWEEN_ORGANS = "\u3000";

/** Between several values in the body. */
const BETWEEN_WORDS = "、";

const PLACE_NAME = /【([^【】]+)】/gu;

/**
 * The helpers of drafts (`*.gw.hbs`):
 * `{{blank "事由"}}` in the body: the value of that name, else a place to fill;
 * `{{filled "标题" "【发文机关】关于【事由】的通知"}}` in the front matter: the element's value, else the words, in which
 * every 【…】 is such a blank (words without one are the usual value of a place);
 * `{{yaml x}}`: any text as a YAML scalar.
 */
export const draftHelpers = {
  blank: (name: string, usual: string | HelperOptions, options?: HelperOptions) => {
    const [words, { data }] = typeof usual === "string" ? [usual, options as HelperOptions] : [undefined, usual];
    return blank(data.root.values, name, BETWEEN_WORDS, words);
  },
  filled: (element: string, words: string, options: HelperOptions) => {
    const { values } = options.data.root;
    const given = valuesOf(values, element);
    if (given.length > 0) return Array.isArray(values[element]) ? yamlList(given) : yamlScalar(given.join());
    if (words.search(PLACE_NAME) < 0) return place(element, words);
    const separator = element === "标题" ? BETWEEN_ORGANS : undefined;
    return yamlScalar(words.replace(PLACE_NAME, (_, name: string) => blank(values, name, separator)));
  },
  yaml: (text: string) => yamlScalar(text),
};

/** The value on one line, else the place. Of several values all, `separator` between them, or only the first. */
function blank(values: TemplateValues, name: string, separator: string | undefined, usual?: string): string {
  const given = valuesOf(values, name);
  if (given.length === 0) return place(name, usual);
  return oneLine(separator === undefined ? (given[0] ?? "") : given.join(separator));
}

/** The values of that name that are not blank. */
export function valuesOf(values: TemplateValues, name: string): readonly string[] {
  const given = Object.hasOwn(values, name) ? values[name] : undefined;
  const texts = given === undefined || typeof given === "string" ? [given ?? ""] : given;
  return texts.map(withoutMarks).filter((text) => text.trim() !== "");
}

/** The text on one line, for a line is a paragraph. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/gu, "");
}
