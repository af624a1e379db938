import { textOf } from "../core/draft/access";
import { parseDraft } from "../core/draft/parse-draft";
import { findDrafts } from "./find-drafts";
import { readDraftFile } from "./read-draft";

/** The document numbers of all drafts below the folder. A draft that cannot be read has none; so has a folder without drafts. */
export function* numbersBelow(folder: string): Generator<string> {
  for (const file of filesBelow(folder)) {
    const number = numberIn(file);
    if (number !== undefined) yield number;
  }
}

function filesBelow(folder: string): readonly string[] {
  try {
    return findDrafts(folder).map(({ path }) => path);
  } catch {
    return [];
  }
}

function numberIn(file: string): string | undefined {
  try {
    return textOf(parseDraft(readDraftFile(file)), "发文字号");
  } catch {
    return undefined;
  }
}
