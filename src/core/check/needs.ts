import { directionOf, formatOf, kindOf, titleHeadingOf, valuesOf } from "../draft/access";
import type { Block, Draft } from "../draft/draft";
import { ELEMENTS, type ElementName } from "../standard/elements";
import { type Direction, FORMATS, type Format, KINDS, type KindName } from "../standard/kinds";
import { oddDatesOf } from "./dates";
import { commentsOf } from "./directives";
import { hasOddNumber } from "./number-parts";

/**
 * What a draft must be or have for a rule to have anything to say of it, one or another of `oneOf`. All of that is found
 * out once, so that a rule about tables costs a draft without tables nothing.
 */
export interface Need {
  /** The place among the draft's traits. */
  readonly sort: number;
  /** A bit for each that will do. */
  readonly oneOf: number;
}

/** What a draft is and has, a bit for each: a number for each sort of it. */
export type Traits = readonly number[];

/** The sorts of traits, by their places. */
const [GIVEN, LACKING, KIND, DIRECTION, FORMAT, PART] = [0, 1, 2, 3, 4, 5] as const;

/** What a draft holds or lacks beside its elements. */
type Part =
  | "heading"
  | "table"
  | "attachment"
  | "directive"
  /** Something that could not be read as it was meant. */
  | "problem"
  | "unknown key"
  | "no front matter"
  /** Nothing but the title stands there. */
  | "no text"
  /** Several organs issue it. */
  | "several issuers"
  | "several signers"
  | "several document numbers"
  /** 发文字号 is written otherwise than numbers are. */
  | "odd document number"
  /** 成文日期 or 印发日期 is no real date in the standard's form. */
  | "odd date"
  /** Neither 文种 nor the title names one of the fifteen. */
  | "unknown kind";

const bitOfElement = bits(ELEMENTS.map(({ name }) => name));
const bitOfKind = bits(KINDS.map(({ name }) => name));
const bitOfDirection = bits<Direction>(["downward", "upward", "level", "public", "meeting", "internal"]);
const bitOfFormat = bits(FORMATS);
const bitOfPart = bits<Part>([
  "heading",
  "table",
  "attachment",
  "directive",
  "problem",
  "unknown key",
  "no front matter",
  "no text",
  "several issuers",
  "several signers",
  "several document numbers",
  "odd document number",
  "odd date",
  "unknown kind",
]);

/** One of the elements has a value that is not blank. */
export function given(...elements: readonly ElementName[]): Need {
  return { sort: GIVEN, oneOf: together(elements, bitOfElement) };
}

/** One of the elements has no value. */
export function lacking(...elements: readonly ElementName[]): Need {
  return { sort: LACKING, oneOf: together(elements, bitOfElement) };
}

/** The draft is of one of the kinds. */
export function ofKind(...kinds: readonly KindName[]): Need {
  return { sort: KIND, oneOf: together(kinds, bitOfKind) };
}

/** The draft is of a kind whose documents are addressed in one of these ways. */
export function addressed(...ways: readonly (typeof KINDS)[number]["addressees"][]): Need {
  return ofKind(...KINDS.filter(({ addressees }) => ways.includes(addressees)).map(({ name }) => name));
}

/** The draft is of a kind that travels in one of the directions. */
export function travelling(...directions: readonly Direction[]): Need {
  return { sort: DIRECTION, oneOf: together(directions, bitOfDirection) };
}

/** The draft is laid out in one of the formats. */
export function inFormat(...formats: readonly Format[]): Need {
  return { sort: FORMAT, oneOf: together(formats, bitOfFormat) };
}

/** The draft has one of the parts. */
export function having(...parts: readonly Part[]): Need {
  return { sort: PART, oneOf: together(parts, bitOfPart) };
}

/** What the draft is and has. */
export function traitsOf(draft: Draft): Traits {
  const elements = givenElements(draft);
  const [kind, direction] = [kindOf(draft), directionOf(draft)];
  const traits: number[] = [];
  traits[GIVEN] = elements;
  traits[LACKING] = ~elements;
  traits[KIND] = kind ? bitOfKind(kind.name) : 0;
  traits[DIRECTION] = direction ? bitOfDirection(direction) : 0;
  traits[FORMAT] = bitOfFormat(formatOf(draft));
  traits[PART] = partsOf(draft);
  return traits;
}

function givenElements(draft: Draft): number {
  let found = 0;
  for (const { element } of draft.frontMatter?.fields ?? []) {
    if (element && valuesOf(draft, element).length > 0) found |= bitOfElement(element);
  }
  return found;
}

function partsOf(draft: Draft): number {
  const { frontMatter, body, attachments, problems } = draft;
  let found = blockParts(body);
  const add = (part: Part, isThere: boolean) => {
    if (isThere) found |= bitOfPart(part);
  };
  for (const attachment of attachments) found |= blockParts(attachment.body);
  add("attachment", attachments.length > 0);
  add("directive", commentsOf(draft).directives.length > 0);
  add("problem", problems.length > 0);
  add("unknown key", frontMatter?.fields.some(({ element }) => !element) ?? false);
  add("no front matter", !frontMatter);
  add("no text", body.length === 0 || (body.length === 1 && titleHeadingOf(draft) !== undefined));
  add("several issuers", valuesOf(draft, "发文机关").length > 1);
  add("several signers", valuesOf(draft, "签发人").length > 1);
  add("several document numbers", valuesOf(draft, "发文字号").length > 1);
  add("odd document number", hasOddNumber(draft));
  add("odd date", oddDatesOf(draft).length > 0);
  add("unknown kind", !kindOf(draft));
  return found;
}

function blockParts(blocks: readonly Block[]): number {
  let found = 0;
  for (const { type } of blocks) if (type === "heading" || type === "table") found |= bitOfPart(type);
  return found;
}

/** A bit for each name. */
function bits<Name extends string>(names: readonly Name[]): (name: Name) => number {
  const known = new Map(names.map((name, index) => [name, 1 << index]));
  return (name) => known.get(name) ?? 0;
}

function together<Name>(names: readonly Name[], bitOf: (name: Name) => number): number {
  return names.reduce((sum, name) => sum | bitOf(name), 0);
}
