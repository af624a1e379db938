import type { Field, Value } from "../draft/draft";
import {
  type HouseStyle,
  type Measure,
  STANDARD_STYLE,
  STYLE_NAMES,
  STYLE_SETTINGS,
  type StyleSetting,
} from "../standard/house-style";
import { lookUp } from "../text/lookup";
import type { ProfileProblem } from "./profile";
import { unknownKey } from "./unknown-key";

const KEYS = STYLE_NAMES.map((name) => STYLE_SETTINGS[name].key);

/** What stands below 排版: settings that cannot be taken stay as the standard has them. */
export function readHouseStyle(fields: readonly Field[]): {
  readonly houseStyle: HouseStyle;
  readonly problems: readonly ProfileProblem[];
} {
  const problems: ProfileProblem[] = [];
  const read: Partial<Record<keyof HouseStyle, unknown>> = {};
  for (const field of fields) {
    const name = STYLE_NAMES.find((each) => STYLE_SETTINGS[each].key === field.key);
    if (!name) {
      problems.push(unknownKey(field.key, field.keyRange, KEYS));
      continue;
    }
    const setting: StyleSetting = STYLE_SETTINGS[name];
    const values = field.values.map((value) => readValue(value, setting));
    const isTooMany = values.length > 1 && !setting.isList;
    if (isTooMany || values.some((value) => value === undefined)) problems.push(unfit(field, setting));
    else if (values.length > 0) read[name] = settingOf(values, setting);
  }
  // Each value is one of its setting's choices.
  return { houseStyle: { ...STANDARD_STYLE, ...(read as Partial<HouseStyle>) }, problems };
}

/** One word or measure; undefined when it is neither. */
function readValue({ text }: Value, { choices, measure }: StyleSetting): { readonly value: unknown } | undefined {
  const word = text.trim();
  if (Object.hasOwn(choices, word)) return { value: lookUp(choices, word) };
  const length = measure && readMeasure(word, measure);
  return length === undefined ? undefined : { value: length };
}

/** A number with its unit in mm; undefined when it is none or out of bounds. */
function readMeasure(word: string, { unit, least, most, scale }: Measure): number | undefined {
  const [, digits] = new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3})?)\\s?${unit}$`, "u").exec(word) ?? [];
  const number = Number(digits);
  return digits !== undefined && number >= least && number <= most ? number * scale : undefined;
}

function settingOf(values: readonly ({ readonly value: unknown } | undefined)[], { isList }: StyleSetting): unknown {
  const all = values.map((each) => each?.value);
  return isList ? all.flat() : all[0];
}

function unfit(
  { key, keyRange, valueRange, values }: Field,
  { choices, measure, isList }: StyleSetting,
): ProfileProblem {
  const words = Object.keys(choices).map((word) => `“${word}”`);
  const numbers = measure ? [`${measure.least}至${measure.most}${measure.unit}`] : [];
  const found = values.map(({ text }) => text.trim()).join("、");
  const several = isList ? { zh: "中的几个", en: " (several in a list)" } : { zh: "", en: "" };
  return {
    range: valueRange.end > valueRange.start ? valueRange : keyRange,
    message: {
      zh: `“${key}”不能是“${found}”，可以是${[...words, ...numbers].join("、")}${several.zh}。`,
      en: `“${key}” cannot be “${found}” but ${[...words, ...numbers].join(", ")}${several.en}.`,
    },
  };
}
