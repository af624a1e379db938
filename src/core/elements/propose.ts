import { directionOf, kindOf, textOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { Unit } from "../profile/unit";
import type { KnownValues } from "../profile/unit-values";
import { type CalendarDate, formatDate } from "../standard/dates";
import type { Element, ElementName } from "../standard/elements";
import { type Direction, KINDS } from "../standard/kinds";
import { KINDS_TITLED_OTHERWISE } from "../standard/requirements";

/** What is known outside the draft. */
export interface Surroundings {
  readonly unit: Unit;
  /** What the unit's profile and its other drafts fill into a new document of the draft's kind. */
  readonly known: KnownValues;
  readonly today: CalendarDate;
}

/** A value to choose. */
export interface Choice {
  readonly value: string;
  /** A word about it, in Chinese; empty where it speaks for itself. */
  readonly detail: string;
}

/** The values of an element that has only these; empty for one that is written freely. */
export function choicesOf({ name, type, values }: Element): readonly Choice[] {
  if (name === "文种") return KINDS.map(({ name: value, purpose }) => ({ value, detail: purpose }));
  return type === "choice" ? (values ?? []).map((value) => ({ value, detail: "" })) : [];
}

/** What is usually written there, with 【…】 where a word is open; undefined where nothing is likely. */
export function proposedValue(draft: Draft, element: ElementName, around: Surroundings): string | undefined {
  return PROPOSALS[element]?.(draft, around);
}

const textAt = (known: KnownValues, name: string): string | undefined => {
  const value = known[name];
  return typeof value === "string" ? value : undefined;
};

const PROPOSALS: Partial<Record<ElementName, (draft: Draft, around: Surroundings) => string | undefined>> = {
  份号: () => "000001",
  发文字号: (_draft, { known, today }) => {
    const code = textAt(known, "机关代字");
    return code && `${code}〔${today.year}〕${textAt(known, "序号") ?? "【序号】"}号`;
  },
  标题: (draft, { unit }) => {
    const kind = kindOf(draft)?.name;
    const issuer = textOf(draft, "发文机关") ?? unit.name;
    if (titleOf(draft) || !kind || !issuer || KINDS_TITLED_OTHERWISE.includes(kind)) return undefined;
    return `${issuer}关于【事由】的${kind}`;
  },
  成文日期: (_draft, { today }) => formatDate(today),
  印发日期: (_draft, { today }) => formatDate(today),
  印发机关: (_draft, { unit }) => unit.printingOffice,
  附注: (draft, { unit: { contact, telephone } }) =>
    CONTACT_KINDS.includes(kindOf(draft)?.name ?? "") && contact
      ? `联系人\uFF1A${contact}\uFF0C电话\uFF1A${telephone ?? "【联系电话】"}`
      : undefined,
};

/** Their 附注 names whom to ask (条例 art. 15 and usual practice). */
const CONTACT_KINDS: readonly string[] = ["请示", "函"];

/** The organs of the profile that may stand in the element, the likeliest first. */
export function candidateOrgans(draft: Draft, element: ElementName, { unit }: Surroundings): readonly string[] {
  const { name, superiors, peers, subordinates } = unit;
  const own = name === undefined ? [] : [name];
  if (element === "发文机关" || element === "发文机关署名") return [...own, ...peers];
  if (element !== "主送机关" && element !== "抄送机关") return [];
  const all = { superiors, peers, subordinates };
  const first = ADDRESSED[directionOf(draft) ?? "public"];
  const groups = element === "主送机关" && first ? [all[first], ...Object.values(all)] : Object.values(all);
  return [...new Set(groups.flat())].filter((organ) => organ !== name);
}

/** Whom documents of each direction address. */
const ADDRESSED: Partial<Record<Direction, "superiors" | "peers" | "subordinates">> = {
  upward: "superiors",
  level: "peers",
  downward: "subordinates",
};
