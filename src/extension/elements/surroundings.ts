import type * as vscode from "vscode";
import { directionOf, kindOf } from "../../core/draft/access";
import type { Surroundings } from "../../core/elements/propose";
import { knownValues } from "../../node/known-values";
import { today } from "../../node/node-host";
import { analysisOf } from "../analysis";
import { profileInPlaceOf } from "../profiles";

/** What is known of a draft outside it: its office, the next number, today. */
export function surroundingsOf(document: vscode.TextDocument): Surroundings {
  const inPlace = profileInPlaceOf(document);
  const { unit } = inPlace.profile;
  const { draft } = analysisOf(document);
  const day = today();
  const kind = kindOf(draft)?.name;
  const direction = directionOf(draft);
  const known = kind && direction ? knownValues(inPlace, { kind, direction }, day.year) : {};
  return { unit, known, today: day };
}
