import { COMPOUNDS } from "../../standard/compounds";
import { organNames } from "./organ-names";
import { placesOf, type Stretch, stretchesMatching, WordPlaces } from "./stretches";
import type { Word } from "./words";

const TERMS = new WordPlaces(COMPOUNDS);

/** Years and other numbers with the word behind them. */
const NUMBERS =
  /第?[0-9]+(?:年?[—－～-][0-9]+)?[年月日号届次个]?(?:度(?!假))?|第?[一二三四五六七八九十百]{1,9}(?:年|月|日|号|届|次|件|批|期)|[“‘]?十[一二三四五]五[”’]?/gu;

/** 《》, brackets and quotation marks with what they enclose; a law or paper of any length. */
const PAIRS = /《[^《》]*》|〈[^〈〉]*〉|\uFF08[^\uFF08\uFF09]*\uFF09|“[^“”]*”/gu;

/** The name of the place at the head of an organ's name. */
const PLACE = /^(?:中国共产党|中共)?(.{1,8}?[省市州盟县区旗乡镇])/u;

/** What stays whole in a title. */
export interface WholeStretches {
  /** Numbers, which are never parted. */
  readonly numbers: readonly Stretch[];
  /** 《》, brackets and quotation marks with what they enclose. */
  readonly pairs: readonly Stretch[];
  /** Terms of several words, and the places that the names of organs begin with. */
  readonly terms: readonly Stretch[];
  readonly organs: readonly Stretch[];
}

/** What stays whole in a title of these words; `names` are organs that it speaks of, others are told by their ends. */
export function wholeStretches(title: string, words: readonly Word[], names: readonly string[]): WholeStretches {
  const places = new Set(names.map((name) => PLACE.exec(name)?.[1] ?? ""));
  return {
    numbers: stretchesMatching(title, NUMBERS),
    pairs: stretchesMatching(title, PAIRS),
    terms: [...TERMS.in(title), ...placesOf(title, places)],
    organs: [...placesOf(title, new Set(names)), ...fromWords(organNames(title), words)],
  };
}

/** The stretches, each from the first word on that begins in it: a name told by its end may have caught a part of another word. */
function fromWords(stretches: readonly Stretch[], words: readonly Word[]): readonly Stretch[] {
  const starts = new Set(words.map(({ index }) => index));
  return stretches.map(({ start, end }) => {
    let first = start;
    while (first < end && !starts.has(first)) first++;
    return { start: first, end };
  });
}
