import { fieldOf } from "../../src/core/draft/access";
import type { Block, Draft } from "../../src/core/draft/draft";
import { removeField } from "../../src/core/draft/field-edits";
import { parseDraft } from "../../src/core/draft/parse-draft";
import type { ElementName } from "../../src/core/standard/elements";
import { applyEdits } from "../../src/core/text/edit";
import { marked, type Planter } from "./planter";

/** Ways in which a fault comes into a draft; of several wrong texts one is taken at random. */

/** In place of what the pattern, which has the flag g, finds somewhere in the main text. */
export function replacing(pattern: RegExp, ...wrong: readonly string[]): Planter {
  return ({ text, body }, random) => {
    const places = body.filter(isText).flatMap(({ range }) =>
      [...text.slice(range.start, range.end).matchAll(pattern)].map(({ 0: found, index }) => {
        return { start: range.start + index, end: range.start + index + found.length };
      }),
    );
    const place = random.pick(places);
    const words = random.pick(wrong);
    if (!place || words === undefined) return undefined;
    return text.slice(0, place.start) + words + text.slice(place.end);
  };
}

/** What the pattern, which has the flag g, finds somewhere in a line of the main text, written wrong. */
export function spoiling(pattern: RegExp, wrong: (found: string, ...groups: readonly string[]) => string): Planter {
  return ({ text, body }, random) => {
    const places = body.filter(isText).flatMap(({ range }) =>
      [...text.slice(range.start, range.end).matchAll(pattern)].map((match) => ({
        match,
        at: range.start + match.index,
      })),
    );
    const place = random.pick(places);
    if (!place) return undefined;
    const [found, ...groups] = place.match;
    return text.slice(0, place.at) + wrong(found, ...groups) + text.slice(place.at + found.length);
  };
}

/** By one of the ways, by another where the draft has no place for it. */
export function either(...ways: readonly Planter[]): Planter {
  return (draft, random) => {
    const first = random.below(ways.length);
    for (let tried = 0; tried < ways.length; tried++) {
      const spoilt = ways[(first + tried) % ways.length]?.(draft, random);
      if (spoilt !== undefined) return spoilt;
    }
    return undefined;
  };
}

/** Between two clauses somewhere in the main text; the words end in their own comma. */
export function saying(...wrong: readonly string[]): Planter {
  return replacing(/(?<=\p{Script=Han}\uFF0C)(?=\p{Script=Han})/gu, ...wrong);
}

/** A line, or several, of its own somewhere in the main text. */
export function asLine(...wrong: readonly string[]): Planter {
  return ({ text, body }, random) => {
    const block = random.pick(body.filter(isText));
    const words = random.pick(wrong);
    if (!block || words === undefined) return undefined;
    return `${text.slice(0, block.range.end)}\n${words}${text.slice(block.range.end)}`;
  };
}

/** The last line of the main text. */
export function asLastLine(...wrong: readonly string[]): Planter {
  return ({ text, body }, random) => {
    const end = body.at(-1)?.range.end;
    return end === undefined ? undefined : `${text.slice(0, end)}\n${random.pick(wrong)}${text.slice(end)}`;
  };
}

/** The first line of the main text. */
export function asFirstLine(...wrong: readonly string[]): Planter {
  return ({ text, body }, random) => {
    const start = body[0]?.range.start;
    return start === undefined ? undefined : `${text.slice(0, start)}${random.pick(wrong)}\n${text.slice(start)}`;
  };
}

/** In place of the whole main text. */
export function asBody(...wrong: readonly string[]): Planter {
  return ({ text, body }, random) => {
    const [first, last] = [body[0], body.at(-1)];
    return first && last && text.slice(0, first.range.start) + random.pick(wrong) + text.slice(last.range.end);
  };
}

/** Values of the front matter, written as they stand there; undefined takes the element out. */
export type Head = Readonly<Record<string, string | undefined>>;

/** With these elements in place of the draft's own. */
export function head(...wrong: readonly Head[]): Planter {
  return (draft, random) => {
    const elements = random.pick(wrong);
    return draft.frontMatter && elements && withHead(draft, elements);
  };
}

/** With these elements, or without one, which has to be said at 文种, else at the first key. */
export function lacking(elements: Head): Planter {
  return (draft) => draft.frontMatter && atHead(withHead(draft, elements));
}

/** As `planter` spoils the draft when it has these elements. */
export function given(elements: Head, planter: Planter): Planter {
  return (draft, random) => draft.frontMatter && planter(parseDraft(withHead(draft, elements) ?? draft.text), random);
}

/** With these names listed, written as in the front matter, and this text in place of the attachments. */
export function attached(list: string | undefined, attachments: string): Planter {
  return (draft) => {
    if (!draft.frontMatter || draft.body.length === 0) return undefined;
    const end = draft.attachments[0]?.range.start ?? draft.text.length;
    const text = `${draft.text.slice(0, end).trimEnd()}\n\n${attachments}\n`;
    return withHead(parseDraft(text), { 附件: list });
  };
}

/** With the line in the front matter, at its end or at its head. */
export function asHeadLine(...wrong: readonly string[]): Planter {
  return ({ text, frontMatter }, random) => {
    if (!frontMatter) return undefined;
    const { start, end } = frontMatter.contentRange;
    const place = random.pick([start, end]) ?? end;
    return `${text.slice(0, place)}${random.pick(wrong)}\n${text.slice(place)}`;
  };
}

/** Behind the key of an element that has one value on its line. */
export function behindKey(...wrong: readonly string[]): Planter {
  return ({ text, frontMatter }, random) => {
    const fields = frontMatter?.fields.filter(({ keyRange, valueRange, isList }) => {
      return !isList && /^: ?\p{Script=Han}/u.test(text.slice(keyRange.end, valueRange.start + 1));
    });
    const field = random.pick(fields ?? []);
    return field && text.slice(0, field.keyRange.end) + random.pick(wrong) + text.slice(field.valueRange.start);
  };
}

/** The draft's text with the elements set. */
export function withHead(draft: Draft, elements: Head): string {
  const { frontMatter } = draft;
  const keys = Object.keys(elements).map((key) => fieldOf(draft, key as ElementName));
  const removed = applyEdits(
    draft.text,
    keys.flatMap((field) => (field ? [removeField(draft, field)] : [])),
  );
  const lines = Object.entries(elements).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]));
  const at = frontMatter?.contentRange.start ?? 0;
  return removed.slice(0, at) + lines.join("") + removed.slice(at);
}

/** With the marks around 文种, else around the first key. */
function atHead(text: string): string {
  const fields = parseDraft(text).frontMatter?.fields ?? [];
  const field = fields.find(({ key }) => key === "文种") ?? fields[0];
  return marked(text, field?.keyRange ?? { start: 0, end: "---".length });
}

function isText({ type }: Block): boolean {
  return type === "paragraph" || type === "heading";
}
