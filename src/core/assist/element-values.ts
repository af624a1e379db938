import { directionOf, textsOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { choicesFor } from "../elements/choices";
import type { ElementName } from "../standard/elements";
import { snippetText } from "../text/snippet-text";
import { yamlList, yamlScalar } from "../text/yaml-scalar";
import type { Facts } from "./facts";
import type { ValuePlace } from "./place";
import type { Suggestion } from "./suggestion";

/** More organs than this are found by typing. */
const MOST_VALUES = 200;

/** Whether there is anything to offer for the element. */
export function hasValues(draft: Draft, name: ElementName, facts: Facts): boolean {
  return choicesFor(draft, name, facts).length > 0;
}

/** The values to offer at a place; of a list those that it has not yet. */
export function valueSuggestions(draft: Draft, place: ValuePlace, facts: Facts): readonly Suggestion[] {
  const { element, gap, value, isInBrackets, isBlank } = place;
  const typed = draft.text.slice(value.start, value.end);
  const listed = element.type === "list" ? textsOf(draft, element.name).filter((text) => text !== typed) : [];
  const choices = choicesFor(draft, element.name, facts).filter(({ text }) => !listed.includes(text));
  const single = choices.slice(0, MOST_VALUES).map(({ text, detail }): Suggestion => {
    const hasPlaces = /【[^】]*】/u.test(text);
    const newText = gap + yamlScalar(text, isInBrackets);
    return {
      kind: "value",
      label: text,
      ...(detail && { detail }),
      range: value,
      newText: hasPlaces ? withTabStops(newText) : newText,
      isSnippet: hasPlaces,
    };
  });
  return [...(isBlank && element.name === "主送机关" ? allSubordinates(draft, facts, place) : []), ...single];
}

/** All units below, for documents that go down to several. */
function allSubordinates(draft: Draft, { unit }: Facts, { value: range, gap }: ValuePlace): readonly Suggestion[] {
  const { subordinates } = unit;
  if (directionOf(draft) !== "downward" || subordinates.length < 2) return [];
  const detail = { zh: `${subordinates.length}个单位`, en: `${subordinates.length} units` };
  return [{ kind: "value", label: "全部下级机关", detail, latin: "all", range, newText: gap + yamlList(subordinates) }];
}

/** Every 【place】 as a tab stop. */
function withTabStops(text: string): string {
  let number = 0;
  return snippetText(text).replace(/【[^】]*】/gu, (place) => `\${${++number}:${place}}`);
}
