import { type Direction, kindNamed } from "../standard/kinds";
import type { Unit } from "./unit";

/** What is known of a new document before it is written, by the names of elements and places. */
export type KnownValues = Readonly<Record<string, string | readonly string[]>>;

/** The kinds that go to all subordinates as a rule. */
const TO_ALL: readonly string[] = ["通知", "通报", "意见", "决定"];

/** The code in the numbers of documents or papers of that kind. */
export function codeFor(unit: Unit, kind: string): string | undefined {
  return unit.codesOfKinds.get(kind) ?? unit.code;
}

/**
 * What the unit's profile fills into a new document: its name, code, printing office and contact, and by the way that the
 * document travels the one superior, or all subordinates. `serial` is the next number of the code, where it is known.
 */
export function unitValues(
  unit: Unit,
  { kind, direction }: { readonly kind: string; readonly direction: Direction },
  serial: number | undefined,
): KnownValues {
  const { name, printingOffice, contact, telephone, superiors, subordinates } = unit;
  const code = codeFor(unit, kind);
  const [superior, ...others] = superiors;
  const known: Readonly<Record<string, string | readonly string[] | undefined>> = {
    发文机关: name,
    机关代字: code,
    序号: code === undefined || serial === undefined ? undefined : String(serial),
    印发机关: kind === "函" || !kindNamed(kind) ? undefined : printingOffice,
    联系人: contact,
    联系电话: telephone,
    主送机关: direction === "downward" && TO_ALL.includes(kind) && subordinates.length > 0 ? subordinates : undefined,
    上级机关: others.length === 0 ? superior : undefined,
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}
