import type { Field } from "../draft/draft";
import { KINDS, type KindName } from "../standard/kinds";
import { range } from "../text/range";
import type { ProfileProblem } from "./profile";
import { OTHER_KINDS, UNIT_SETTINGS, type Unit, type UnitSetting } from "./unit";
import { unknownKey } from "./unknown-key";

/** What the profile says of the unit. What cannot be taken is reported, and the rest holds. */
export function readUnit(fields: readonly Field[]): {
  readonly unit: Unit;
  readonly problems: readonly ProfileProblem[];
} {
  const problems = fields.flatMap((field) => {
    const setting = UNIT_SETTINGS.find(({ key }) => key === field.key);
    return setting ? problemsOf(field, setting) : [];
  });
  const valuesAt = (...path: readonly string[]) => textsAt(fields, path);
  const first = (...path: readonly string[]) => valuesAt(...path)[0];
  const codes = KINDS.flatMap(({ name }): [KindName, string][] => {
    const code = first("机关代字", name);
    return code === undefined ? [] : [[name, code]];
  });
  const known = {
    name: first("单位"),
    code: first("机关代字", OTHER_KINDS) ?? first("机关代字"),
    printingOffice: first("印发机关"),
    contact: first("联系人", "姓名") ?? first("联系人"),
    telephone: first("联系人", "电话"),
  };
  return {
    unit: {
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
      codesOfKinds: new Map(codes),
      superiors: valuesAt("单位名录", "上级"),
      peers: valuesAt("单位名录", "平级"),
      subordinates: valuesAt("单位名录", "下级"),
    },
    problems,
  };
}

/** The values of the key at the end of the path that are not blank. */
function textsAt(fields: readonly Field[], [key, ...below]: readonly string[]): readonly string[] {
  const field = fields.find((each) => each.key === key);
  if (!field) return [];
  if (below.length > 0) return textsAt(field.children, below);
  return field.values.map(({ text }) => text.trim()).filter((text) => text !== "");
}

function problemsOf(field: Field, setting: UnitSetting): readonly ProfileProblem[] {
  const { below = [], hasValue, isList } = setting;
  const names = below.map(({ key }) => key);
  const inside = field.children.flatMap((child): readonly ProfileProblem[] => {
    const known = below.find(({ key }) => key === child.key);
    if (known) return problemsOf(child, known);
    return [names.length > 0 ? unknownKey(child.key, child.keyRange, names) : nothingBelow(field, child)];
  });
  if (!hasValue && field.values.length > 0) return [belowOnly(field, names), ...inside];
  return field.values.length > 1 && !isList ? [oneValue(field), ...inside] : inside;
}

function oneValue({ key, keyRange, valueRange }: Field): ProfileProblem {
  return {
    range: range(keyRange.start, Math.max(keyRange.end, valueRange.end)),
    message: { zh: `“${key}”只能写一个。`, en: `“${key}” takes one value.` },
  };
}

function belowOnly({ key, keyRange, valueRange }: Field, names: readonly string[]): ProfileProblem {
  return {
    range: range(keyRange.start, Math.max(keyRange.end, valueRange.end)),
    message: {
      zh: `“${key}”下面要另起一行，缩进两格，分别写明${names.join("、")}。`,
      en: `Below “${key}” stand ${names.join(", ")} on lines of their own, two blanks in.`,
    },
  };
}

function nothingBelow({ key }: Field, child: Field): ProfileProblem {
  return {
    range: child.keyRange,
    message: { zh: `“${key}”后面直接写内容，下面不再分项。`, en: `“${key}” takes its value on its own line.` },
  };
}
