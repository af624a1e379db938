import type { DraftProblem, Field } from "../draft/draft";
import { readFields } from "../draft/front-matter/front-matter";
import { type Range, range } from "../text/range";
import type { ProfileProblem, ProfileReading } from "./profile";
import { PROFILE_KEYS, RULES_KEY, STYLE_KEY } from "./profile-keys";
import { readFinalPapers } from "./read-final-papers";
import { readHouseStyle } from "./read-house-style";
import { readOwnFolders } from "./read-own-folders";
import { readProfileRules } from "./read-profile-rules";
import { readUnit } from "./read-unit";
import { unknownKey } from "./unknown-key";

/**
 * Reads a profile as the front matter of a draft is read: it never fails, and what it cannot take is reported with its
 * place and left as the national standard has it.
 */
export function readProfile(text: string): ProfileReading {
  const { fields, problems } = readFields(text);
  const style = readHouseStyle(childrenOf(fields, STYLE_KEY));
  const rules = readProfileRules(childrenOf(fields, RULES_KEY));
  const { unit, problems: unitProblems } = readUnit(fields);
  const finalPapers = readFinalPapers(fields);
  const { folders, problems: folderProblems } = readOwnFolders(fields, text);
  const found = [
    ...problems.map(unreadable),
    ...fields.flatMap(keyProblems),
    ...unitProblems,
    ...finalPapers.problems,
    ...folderProblems,
    ...style.problems,
    ...rules.problems,
  ];
  const office = unit.name === undefined ? rules.office : { ...rules.office, name: unit.name };
  return {
    profile: { unit, houseStyle: style.houseStyle, finalPapers: finalPapers.finalPapers, office, folders },
    problems: found.sort((a, b) => a.range.start - b.range.start),
  };
}

function childrenOf(fields: readonly Field[], key: string): readonly Field[] {
  return fields.find((field) => field.key === key)?.children ?? [];
}

/** Keys below which settings stand. */
const SECTIONS: readonly string[] = [STYLE_KEY, RULES_KEY];

function keyProblems({ key, keyRange, children, valueRange }: Field): readonly ProfileProblem[] {
  if (SECTIONS.includes(key)) return children.length > 0 ? [] : [emptySection(key, keyRange, valueRange)];
  return PROFILE_KEYS.includes(key) ? [] : [unknownKey(key, keyRange, PROFILE_KEYS)];
}

function emptySection(key: string, place: Range, value: Range): ProfileProblem {
  return {
    range: range(place.start, Math.max(place.end, value.end)),
    message: {
      zh: `“${key}”下面要另起一行，缩进两格，逐项写明名称和内容。`,
      en: `Below “${key}” stand settings on lines of their own, two blanks in, each with its name and value.`,
    },
  };
}

const FAULTS: Readonly<Partial<Record<DraftProblem["code"], ProfileProblem["message"]>>> = {
  "full-width-colon": {
    zh: "名称后面要用半角冒号和一个空格。",
    en: "A name is followed by a half-width colon and a blank.",
  },
  "missing-space-after-colon": {
    zh: "冒号后面要有一个空格。",
    en: "A blank follows the colon.",
  },
  "duplicate-key": {
    zh: "这一项写了两次，只用前面的一次。",
    en: "This stands twice; the first counts.",
  },
};

function unreadable({ code, range: place }: DraftProblem): ProfileProblem {
  const usual = { zh: "这里读不懂，应写成“名称: 内容”。", en: "This cannot be read; write “name: value”." };
  return { range: place, message: FAULTS[code] ?? usual };
}
