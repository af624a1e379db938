import { passagesOf } from "../check/passages";
import { sought } from "../check/sought";
import { blocksOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { Range } from "../text/range";
import { WordFinder } from "../text/word-finder";

/** Words that lead somewhere. */
export type Link = { readonly range: Range } & (
  | { readonly kind: "address"; readonly address: string }
  /** A file, named from the draft's folder. */
  | { readonly kind: "file"; readonly name: string }
);

/** An address of the web; Chinese characters and full-width marks end it. */
const ADDRESS = sought(/(?:https?:\/\/|(?<![\w.])www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}/gu);

/** Marks at an address's end that are the sentence's. */
const END_MARKS = /[.,;:!?'")\]]{1,20}$/u;

/** The pictures and web addresses of the draft, and the names of `files` (those of its folder) in its words. */
export function linksOf(draft: Draft, files: readonly string[]): readonly Link[] {
  const finder = new WordFinder(files.filter((name) => name.length > 1));
  const pictures = blocksOf(draft).flatMap((block): readonly Link[] =>
    block.type === "picture" ? [{ kind: "file", name: block.path, range: block.pathRange }] : [],
  );
  const inWords = passagesOf(draft).flatMap(({ text, known, rangeOf }): readonly Link[] => [
    ...known.find(ADDRESS).map(({ 0: found, index }): Link => {
      const address = found.replace(END_MARKS, "");
      const range = rangeOf(index, index + address.length);
      return { kind: "address", address: address.startsWith("www.") ? `http://${address}` : address, range };
    }),
    ...finder.findIn(text).map(({ word, from }): Link => {
      return { kind: "file", name: word, range: rangeOf(from, from + word.length) };
    }),
  ]);
  return [...pictures, ...inWords];
}
