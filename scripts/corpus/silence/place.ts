import { createHash } from "node:crypto";
import type { Certainty, Finding } from "../../../src/core/check/rule";
import { LineIndex } from "../../../src/core/text/line-index";

/** Where a rule spoke in a published document. */
export interface Place {
  readonly rule: string;
  readonly certainty: Certainty;
  /** The document's id. */
  readonly document: string;
  /** Counted from 1, in the draft that was made of the document. */
  readonly line: number;
  /** Tells the place from others of the same rule and document, and holds none of its words. */
  readonly key: string;
  /** The words, and some around them, to judge by. */
  readonly words: string;
}

/** Characters around the finding that its key is made of: few, so that a change elsewhere leaves the key as it is. */
const KEY_CONTEXT = 12;

/** Characters around the finding, and of it, that are shown. */
const SHOWN_CONTEXT = 14;
const SHOWN_WORDS = 40;

const KEY_LENGTH = 8;

/** The places of the findings in the draft of the document. */
export function placesOf(document: string, source: string, findings: readonly Finding[]): readonly Place[] {
  const lines = new LineIndex(source);
  return findings.map(({ rule, certainty, range: { start, end } }) => {
    const around = (characters: number) => [
      source.slice(Math.max(0, start - characters), start),
      source.slice(start, end),
      source.slice(end, end + characters),
    ];
    const [before = "", found = "", behind = ""] = around(SHOWN_CONTEXT).map((text) => text.replace(/\s+/gu, " "));
    const shown = found.length > SHOWN_WORDS ? `${found.slice(0, SHOWN_WORDS)}……` : found;
    const line = lines.positionAt(start).line + 1;
    return { rule, certainty, document, line, key: keyOf(around(KEY_CONTEXT)), words: `${before}⟦${shown}⟧${behind}` };
  });
}

/** The places under what they have in common, in the order in which it first comes. */
export function groupedBy(
  places: readonly Place[],
  keyOf: (place: Place) => string,
): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const group = groups.get(keyOf(place));
    if (group) group.push(place);
    else groups.set(keyOf(place), [place]);
  }
  return groups;
}

function keyOf(words: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex").slice(0, KEY_LENGTH);
}
