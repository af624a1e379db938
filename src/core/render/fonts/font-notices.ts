import type { Notice } from "../../notice";
import { TYPEFACES, type Typeface } from "../../standard/typefaces";

/** Where the characters of one typeface came from. */
export interface TypefaceUse {
  readonly typeface: Typeface;
  /** Found in the typeface's own families. */
  readonly own: Set<string>;
  /** By the family that stood in, or that lent a single character. */
  readonly standIns: Map<string, Set<string>>;
  /** Found nowhere, and drawn as boxes. */
  readonly missing: Set<string>;
}

/** As many characters as a sentence names; more are counted. */
const NAMED = 12;

/** At most one sentence for each typeface about fonts that stood in, and one about characters found nowhere. */
export function fontNotices(uses: readonly TypefaceUse[]): readonly Notice[] {
  const substituted = uses.flatMap((use) => (use.standIns.size > 0 ? substitution(use) : []));
  const missing = new Set(uses.flatMap((use) => [...use.missing]));
  const hasNoFont = uses.every((use) => use.own.size === 0 && use.standIns.size === 0);
  if (missing.size === 0) return substituted;
  return [...substituted, hasNoFont ? nothingFound() : charactersMissing(missing)];
}

function substitution({ typeface, own, standIns }: TypefaceUse): Notice {
  const { name, documentFamily } = TYPEFACES[typeface];
  const families = [...standIns.keys()];
  const [zh, en] = [families.map((family) => `“${family}”`).join("、"), families.join(", ")];
  const characters = new Set([...standIns.values()].flatMap((set) => [...set]));
  const isWhole = own.size === 0;
  return {
    code: "font-substituted",
    message: isWhole
      ? {
          zh: `没有找到${name}，已用${zh}代替\uFF1B请安装“${documentFamily}”或同类字体后重新生成。`,
          en: `No font for ${name} was found, so ${en} stands in; install ${documentFamily} or its like and render again.`,
        }
      : {
          zh: `已安装的${name}缺${named(characters)}，已用${zh}代替\uFF1B请安装字数更全的${name}后重新生成。`,
          en: `The installed ${name} lacks ${listed(characters)}, so ${en} stands in; install a fuller font and render again.`,
        },
  };
}

function charactersMissing(characters: ReadonlySet<string>): Notice {
  return {
    code: "character-missing",
    message: {
      zh: `所有字体都缺${named(characters)}，已以方框代替\uFF1B请安装收有这些字的字体后重新生成。`,
      en: `No font has ${listed(characters)}, so boxes stand in; install a font that has them and render again.`,
    },
  };
}

function nothingFound(): Notice {
  return {
    code: "character-missing",
    message: {
      zh: "没有找到任何可用的字体，所有文字都以方框代替\uFF1B请安装仿宋、楷体、黑体、小标宋等字体后重新生成。",
      en: "No usable font was found, so all text is drawn as boxes; install Chinese fonts and render again.",
    },
  };
}

function named(characters: ReadonlySet<string>): string {
  const all = [...characters];
  const shown = `“${all.slice(0, NAMED).join("")}”`;
  return all.length > NAMED ? `${shown}等${all.length}个字` : shown;
}

function listed(characters: ReadonlySet<string>): string {
  const all = [...characters];
  return all.length > NAMED ? `${all.slice(0, NAMED).join("")} and ${all.length - NAMED} more` : all.join("");
}
