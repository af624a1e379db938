import type { DraftProblem, Field } from "../draft/draft";
import { readFields } from "../draft/front-matter/front-matter";
import { type Range, range } from "../text/range";
import type { ProfileProblem, ProfileReading } from "./profile";
import { PROFILE_KEYS, STYLE_KEY } from "./profile-keys";
import { readHouseStyle } from "./read-house-style";
import { unknownKey } from "./unknown-key";

/**
 * Reads a profile as the front matter of a draft is read: it never fails, and what it cannot take is reported with its
 * place and left as the national standard has it.
 */
export function readProfile(text: string): ProfileReading {
  const { fields, problems } = readFields(text);
  const style = readHouseStyle(fields.find(({ key }) => key === STYLE_KEY)?.children ?? []);
  const found = [...problems.map(unreadable), ...fields.flatMap(keyProblems), ...style.problems];
  return {
    profile: { houseStyle: style.houseStyle },
    problems: found.sort((a, b) => a.range.start - b.range.start),
  };
}

function keyProblems({ key, keyRange, children, valueRange }: Field): readonly ProfileProblem[] {
  if (key === STYLE_KEY) return children.length > 0 ? [] : [emptyStyle(keyRange, valueRange)];
  return PROFILE_KEYS.includes(key) ? [] : [unknownKey(key, keyRange, PROFILE_KEYS)];
}

function emptyStyle(key: Range, value: Range): ProfileProblem {
  return {
    range: range(key.start, Math.max(key.end, value.end)),
    message: {
      zh: `“${STYLE_KEY}”下面要另起一行，缩进两格，逐项写明名称和内容。`,
      en: `Below “${STYLE_KEY}” stand settings on lines of their own, two blanks in, each with its name and value.`,
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
