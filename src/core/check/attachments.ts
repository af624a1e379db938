import { plainText, valuesOf } from "../draft/access";
import type { Attachment, Draft } from "../draft/draft";
import { hasPlaceholder } from "../standard/placeholders";
import { endMarks } from "../standard/titles";
import { editDistance } from "../text/edit-distance";
import { once } from "../text/once";
import { sought } from "./sought";
import { type Words, wordsOf } from "./words";

/** An attachment's name in 附件 (附件说明) and the attachment in the text that it means; one of them may be missing. */
export interface AttachmentPair {
  readonly name: ListedName | undefined;
  readonly attachment: AttachedText | undefined;
  /** Whether the names are the same, apart from numbers, 《》 and marks at the end. */
  readonly agrees: boolean;
}

/** A name as it stands in 附件. */
export interface ListedName {
  /** Counted from 0. */
  readonly index: number;
  readonly words: Words;
}

/** An attachment as it stands behind the text. */
export interface AttachedText {
  /** Counted from 0. */
  readonly index: number;
  readonly attachment: Attachment;
  /** Its title; empty when it has none. */
  readonly title: string;
}

/** The number that writers put before a name: 1. （1） 附件1：. */
const OWN_NUMBER =
  /^(?:附件\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})?\s?[:\uFF1A.、]\s*|(?:[(\uFF08]\d{1,2}[)\uFF09]|\d{1,2}[.\uFF0E、])(?!\d)\s*)/u;

/** Longer names are not compared letter by letter. */
const LONGEST_COMPARED = 80;

/**
 * 附件3 in the text, with an Arabic number in group 1 or a Chinese one in group 2; not the attachment of another document,
 * which is named before it: 《……》附件3, （云商发〔2026〕1号）附件3.
 */
export const ATTACHMENT_MENTION = sought(
  /(?<![》\uFF09)的号])附件(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))(?![\d年月日])/gu,
);

/** The number before the name, 附件1： or 1., as far as the name itself; empty when there is none. */
export function ownNumber(name: string): string {
  return OWN_NUMBER.exec(name)?.[0] ?? "";
}

/** The names of 附件 in order. */
export const listedNames = once((draft: Draft): readonly ListedName[] => {
  return valuesOf(draft, "附件").map((value, index) => ({ index, words: wordsOf(value) }));
});

/** The attachments behind the text in order. */
export function attachedTexts(draft: Draft): readonly AttachedText[] {
  return draft.attachments.map((attachment, index) => ({
    index,
    attachment,
    title: plainText(attachment.title?.content ?? []).trim(),
  }));
}

/**
 * Pairs the names of 附件 with the attachments: those of the same name, then those that share a place and nearly the
 * name, then what is left alone. The pairs with an attachment come first, in the order of the text.
 */
export const pairAttachments = once((draft: Draft): readonly AttachmentPair[] => {
  const names = listedNames(draft);
  const unused = new Map(names.map((name) => [name.index, name]));
  const byName = new Map<string, ListedName[]>();
  for (const name of names) {
    const bare = bareName(name.words.text);
    const others = byName.get(bare);
    if (others) others.push(name);
    else byName.set(bare, [name]);
  }
  const take = (name: ListedName | undefined) => {
    if (name) unused.delete(name.index);
    return name;
  };
  const same = attachedTexts(draft).map((text) => ({ text, name: take(byName.get(bareName(text.title))?.shift()) }));
  const pairs = same.map(({ text, name }) => {
    const places = [text.index, (text.attachment.number ?? 0) - 1].map((place) => unused.get(place));
    const near = name ?? take(places.find((other) => other && isNear(other.words.text, text.title)));
    return { attachment: text, name: near, agrees: name !== undefined };
  });
  return [...pairs, ...[...unused.values()].map((name) => ({ name, attachment: undefined, agrees: false }))];
});

/** How many attachments the document has: as many as are listed or attached, whichever is more. */
export function attachmentCount(draft: Draft): number {
  return Math.max(valuesOf(draft, "附件").length, draft.attachments.length);
}

/** The name without number, 《》, marks at the end and white space; 〈〉 within 《》 are 《》 where those fall away. */
function bareName(name: string): string {
  const plain = name.slice(ownNumber(name).length).replace(/\s/gu, "").replaceAll("〈", "《").replaceAll("〉", "》");
  const words = plain.slice(0, plain.length - endMarks(plain).length);
  return words.startsWith("《") && words.endsWith("》") ? words.slice(1, -1) : words;
}

function isNear(name: string, title: string): boolean {
  const [a, b] = [bareName(name), bareName(title)];
  if (hasPlaceholder(name) || hasPlaceholder(title)) return true;
  const longest = Math.max(a.length, b.length);
  return longest <= LONGEST_COMPARED && editDistance(a, b) <= longest / 2;
}
