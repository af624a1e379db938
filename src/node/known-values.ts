import path from "node:path";
import { nextSerial } from "../core/desk/next-serial";
import type { Profile } from "../core/profile/profile";
import { codeFor, type KnownValues, unitValues } from "../core/profile/unit-values";
import type { Direction } from "../core/standard/kinds";
import { numbersBelow } from "./numbers-below";

/** A profile and the file that it was read from. */
export interface ProfileInPlace {
  readonly profile: Profile;
  readonly file: string | undefined;
}

/** What an office's profile and its drafts fill into a new one: all that `unitValues` knows, the next number included. */
export function knownValues(
  { profile, file }: ProfileInPlace,
  template: { readonly kind: string; readonly direction: Direction },
  year: number,
): KnownValues {
  const code = codeFor(profile.unit, template.kind);
  const isKnown = code !== undefined && file !== undefined;
  const serial = isKnown ? nextSerial(numbersBelow(path.dirname(file)), code, year) : undefined;
  return unitValues(profile.unit, template, serial);
}
