import type { Draft, Field } from "../draft/draft";
import type { ElementDifference } from "./draft-difference";
import { changedLines } from "./lines";

/** A key with its values, those below another with the other's name before their own. */
interface Entry {
  readonly key: string;
  readonly values: readonly string[];
}

/** What became of each element, wherever its key stands; in the order of the draft after, what is gone at its old place. */
export function diffElements(before: Draft, after: Draft): readonly ElementDifference[] {
  const [old, fresh] = [entriesOf(before), entriesOf(after)];
  const keys = fresh.map(({ key }) => key);
  for (const [index, { key }] of old.entries()) {
    if (!keys.includes(key)) keys.splice(keys.indexOf(old[index - 1]?.key ?? "") + 1, 0, key);
  }
  return keys.map((key) => difference(key, valuesIn(old, key), valuesIn(fresh, key)));
}

function valuesIn(entries: readonly Entry[], key: string): readonly string[] | undefined {
  return entries.find((entry) => entry.key === key)?.values;
}

function difference(
  key: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): ElementDifference {
  const values = changedLines(before ?? [], after ?? []);
  if (!before) return { key, state: "added", values };
  if (!after) return { key, state: "removed", values };
  return { key, state: values.every(({ state }) => state === "kept") ? "kept" : "changed", values };
}

function entriesOf({ frontMatter }: Draft): readonly Entry[] {
  return (frontMatter?.fields ?? []).flatMap((field) => entriesIn(field, ""));
}

function entriesIn({ key, values, children }: Field, above: string): readonly Entry[] {
  const name = above === "" ? key : `${above}\uFF0F${key}`;
  const own = { key: name, values: values.map(({ text }) => text.trim()).filter((text) => text !== "") };
  const below = children.flatMap((child) => entriesIn(child, name));
  return below.length > 0 && own.values.length === 0 ? below : [own, ...below];
}
