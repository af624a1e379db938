/** What the code calls that the build makes of layouts (scripts/build/layout-source.js). */
import { escaped } from "./escaped";

/** A value as text of markup. */
export function text(value: unknown): string {
  return typeof value === "number" ? String(value) : escaped(plain(value));
}

/** A value as text; nothing for null. */
export function plain(value: unknown): string {
  return typeof value === "string" ? value : String(value ?? "");
}

/** What Handlebars takes for something: not false, empty, zero, null or a list without items. */
export function isSome(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The same, but for zero (`includeZero`). */
export function isSomeOrZero(value: unknown): boolean {
  return value === 0 || isSome(value);
}

/** What a list holds; nothing where there is none. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isSome(value)) throw new TypeError("a layout repeats what is no list");
  return [];
}

/**
 * A value that is null or undefined.
 * @throws TypeError when the object does not know it: a layout that misspells a name must not go unseen
 */
export function missing(object: object, name: string): unknown {
  if (!(name in object)) throw new TypeError(`a layout names "${name}", which is not defined`);
  return (object as Readonly<Record<string, unknown>>)[name];
}
