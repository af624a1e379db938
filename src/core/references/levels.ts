import { knownContent } from "../check/known-text";
import { levelNumbers } from "../check/renumber/level-numbers";
import { headingMeant, runsMeant } from "../check/renumber/meant";
import { referencesIn } from "../check/renumber/references";
import type { Block, Draft } from "../draft/draft";
import { once } from "../text/once";
import type { Range } from "../text/range";

/** A numbered heading of the draft, and where the text names it: 第二部分, 本办法第三条, 第（一）项. */
export interface NamedLevel {
  /** Its whole line. */
  readonly heading: Range;
  /** Its number. */
  readonly label: Range;
  readonly mentions: readonly Range[];
}

/** The headings that the text of which they are part names by their number, where it is certain which is meant. */
export const namedLevels = once((draft: Draft): readonly NamedLevel[] =>
  [draft.body, ...draft.attachments.map(({ body }) => body)].flatMap(namedIn),
);

function namedIn(blocks: readonly Block[]): readonly NamedLevel[] {
  const mentions = new Map<number, Range[]>();
  let runs: ReturnType<typeof levelNumbers>["runs"] | undefined;
  for (const block of blocks) {
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    const { text, rangeOf } = knownContent(block.content);
    for (const reference of referencesIn(text)) {
      if (reference.owner === "other" || reference.kind === "attachment") continue;
      runs ??= levelNumbers(blocks).runs;
      const meant = headingMeant(reference, runsMeant(reference, runs, block.range.start));
      if (!meant) continue;
      const known = mentions.get(meant.offset) ?? [];
      known.push(rangeOf(reference.start, reference.end));
      mentions.set(meant.offset, known);
    }
  }
  return blocks.flatMap((block) => {
    const label = block.type === "heading" ? block.label?.range : undefined;
    const own = label && mentions.get(label.start);
    return label && own ? [{ heading: block.range, label, mentions: own }] : [];
  });
}

/** Every place of the heading: its number, and where it is named, in the order of the text. */
export function placesOfLevel({ label, mentions }: NamedLevel): readonly Range[] {
  return [label, ...mentions].sort((a, b) => a.start - b.start);
}
