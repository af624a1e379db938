import { firstValueOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { type Range, touches } from "../text/range";
import { attachmentsOf, type NamedAttachment, placesOfAttachment } from "./attachments";
import { type Citation, citationsOf } from "./citations";
import { type NamedLevel, namedLevels, placesOfLevel } from "./levels";
import { organAt } from "./organs";

/** Something that the draft names at a place, with the place's exact range. */
export type DraftSymbol = { readonly range: Range } & (
  | { readonly kind: "attachment"; readonly attachment: NamedAttachment }
  | { readonly kind: "level"; readonly level: NamedLevel }
  | { readonly kind: "organ"; readonly name: string }
  | { readonly kind: "citation"; readonly citation: Citation }
  /** The draft itself, by its own number or title. */
  | { readonly kind: "draft" }
);

/** What the draft names at the offset; undefined where it names nothing that is known. */
export function symbolAt(draft: Draft, offset: number): DraftSymbol | undefined {
  return (
    attachmentAt(draft, offset) ??
    levelAt(draft, offset) ??
    citationAt(draft, offset) ??
    organSymbolAt(draft, offset) ??
    ownAt(draft, offset)
  );
}

function attachmentAt(draft: Draft, offset: number): DraftSymbol | undefined {
  for (const attachment of attachmentsOf(draft)) {
    const range = placesOfAttachment(attachment).find((place) => touches(place, offset));
    if (range) return { kind: "attachment", attachment, range };
  }
  return undefined;
}

function levelAt(draft: Draft, offset: number): DraftSymbol | undefined {
  for (const level of namedLevels(draft)) {
    const range = placesOfLevel(level).find((place) => touches(place, offset));
    if (range) return { kind: "level", level, range };
  }
  return undefined;
}

function citationAt(draft: Draft, offset: number): DraftSymbol | undefined {
  const citation = citationsOf(draft).find(({ range }) => touches(range, offset));
  return citation && { kind: "citation", citation, range: citation.range };
}

function organSymbolAt(draft: Draft, offset: number): DraftSymbol | undefined {
  const organ = organAt(draft, offset);
  return organ && { kind: "organ", ...organ };
}

function ownAt(draft: Draft, offset: number): DraftSymbol | undefined {
  const own = [firstValueOf(draft, "发文字号"), titleOf(draft)].find((words) => words && touches(words.range, offset));
  return own && { kind: "draft", range: own.range };
}
