import { nearest } from "../text/edit-distance";
import type { Range } from "../text/range";
import type { ProfileProblem } from "./profile";

/** A key that is none of the known ones. */
export function unknownKey(key: string, keyRange: Range, known: readonly string[]): ProfileProblem {
  const near = nearest(key, known);
  return {
    range: keyRange,
    message: {
      zh: near ? `没有“${key}”这一项，是不是“${near}”？` : `没有“${key}”这一项，可以写的有：${known.join("、")}。`,
      en: near ? `There is no “${key}”; is it “${near}”?` : `There is no “${key}”; there are: ${known.join(", ")}.`,
    },
  };
}
