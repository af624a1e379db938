import { directionOf, kindOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { Facts } from "./facts";
import type { Place } from "./place";
import { fits, keysOf, placeOfSnippet, type Snippet } from "./snippets";
import type { Suggestion } from "./suggestion";

/** The passages that may be written at the place, those first that are made for the draft's kind. */
export function snippetSuggestions(draft: Draft, place: Place, { snippets }: Facts): readonly Suggestion[] {
  if (place.type === "value") return [];
  const range = place.type === "key" ? place.typed : place.letters;
  const kind = kindOf(draft)?.name;
  const direction = directionOf(draft);
  const present = new Set(draft.frontMatter?.fields.map(({ key }) => key));
  const here = snippets
    .flatMap((group) => group.snippets.map((snippet) => ({ snippet, group: group.name })))
    .filter(({ snippet }) => mayStand(snippet, draft, place, present) && fits(snippet, kind, direction));
  const isMadeFor = ({ snippet }: (typeof here)[number]) =>
    kind !== undefined && snippet.kinds?.includes(kind) === true;
  const ordered = [...here.filter(isMadeFor), ...here.filter((each) => !isMadeFor(each))];
  return ordered.map(({ snippet, group }) => ({
    kind: "snippet",
    label: snippet.name,
    detail: { zh: `${group}：${snippet.description}`, en: `${group}\uFF1A${snippet.description}` },
    latin: snippet.prefix,
    range,
    newText: snippet.body,
    isSnippet: true,
  }));
}

/** A front matter opens a draft that has none, its lines stand in it, all else in the text. */
function mayStand(snippet: Snippet, draft: Draft, place: Place, present: ReadonlySet<string>): boolean {
  switch (placeOfSnippet(snippet)) {
    case "head":
      return !draft.frontMatter && place.type === "text" && draft.text.slice(0, place.letters.start).trim() === "";
    case "key":
      return place.type === "key" && !keysOf(snippet.body).some((key) => present.has(key));
    case "text":
      return place.type === "text";
  }
}
