import {
  ATTACHMENT_MENTION,
  type AttachmentPair,
  attachmentCount,
  ownNumber,
  pairAttachments,
} from "../check/attachments";
import { type Passage, passagesOf } from "../check/passages";
import { sought } from "../check/sought";
import { visibleText } from "../draft/content";
import type { Draft } from "../draft/draft";
import { fromChineseNumber } from "../standard/numbering";
import { endMarks } from "../standard/titles";
import { occurrencesOf } from "../text/occurrences";
import type { Range } from "../text/range";

/** An attachment and every place of the draft that is about it. */
export interface NamedAttachment {
  /** As it stands in the attachment's own title, else in 附件; without number, 《》 and marks at the end. */
  readonly name: string;
  /** The name in 附件; undefined where it is not listed. */
  readonly listed: Range | undefined;
  /** The line that opens it (附件1), without the document's number; undefined where it is not attached. */
  readonly opening: Range | undefined;
  /** The name in its own title. */
  readonly title: Range | undefined;
  /** The name where the text mentions it: 《…》, or beside 附件1. */
  readonly mentions: readonly Range[];
  /** 附件1 in the text. */
  readonly numbers: readonly Range[];
}

/** The attachments of the draft with their places, those in the text first, in its order. */
export function attachmentsOf(draft: Draft): readonly NamedAttachment[] {
  const isSingle = attachmentCount(draft) === 1;
  const passages = passagesOf(draft).filter(({ part }) => part === "正文" || part === "附件正文" || part === "附注");
  return pairAttachments(draft).map((pair) => {
    const { name: listed, attachment } = pair;
    const title = attachment?.attachment.title && visibleText(attachment.attachment.title.content);
    const [inList, inTitle] = [listed?.words, title].map((words) => words && nameIn(words));
    const name = inTitle?.name || inList?.name || "";
    return {
      name,
      listed: inList?.range,
      opening: attachment?.attachment.openingRange,
      title: inTitle?.range,
      mentions: passages.flatMap((passage) => mentionsIn(passage, name)),
      numbers: passages.flatMap((passage) => numbersIn(passage, numberOf(pair), isSingle)),
    };
  });
}

/** Every place of the attachment, in the order of the text. */
export function placesOfAttachment({ listed, opening, title, mentions, numbers }: NamedAttachment): readonly Range[] {
  return [listed, opening, title, ...mentions, ...numbers]
    .filter((place) => place !== undefined)
    .sort((a, b) => a.start - b.start);
}

interface Named {
  readonly text: string;
  rangeOf(from: number, to: number): Range;
}

/** The name alone among the words. */
function nameIn({ text, rangeOf }: Named): { readonly name: string; readonly range: Range } | undefined {
  let from = ownNumber(text).length;
  let to = text.length - endMarks(text).length;
  if (text[from] === "《" && text[to - 1] === "》") {
    from++;
    to--;
  }
  return from < to ? { name: text.slice(from, to), range: rangeOf(from, to) } : undefined;
}

function numberOf({ name, attachment }: AttachmentPair): number | undefined {
  return attachment?.attachment.number ?? (name ? name.index + 1 : attachment && attachment.index + 1);
}

/** Shorter names are words of the language. */
const SHORTEST_NAME = 2;

/** Before the name it is that of an attachment: 附件1《, 附件1\uFF1A. */
const NUMBER_BEFORE = /附件(?:[\d一二三四五六七八九十]{1,3}[\uFF1A:]?[《“]?|[\uFF1A:]?[《“]|[\uFF1A:])$/u;

/** Behind the name: （见附件1）. */
const NUMBER_BEHIND = /^[》”]?[\uFF08(](?:详?见)?附件/u;

const LOOK_AROUND = 10;

/** The name in the text, where it is between 《》 or beside 附件. */
function mentionsIn({ text, rangeOf }: Passage, name: string): readonly Range[] {
  const found: Range[] = [];
  if (name.length < SHORTEST_NAME) return found;
  for (const from of occurrencesOf(name, text)) {
    const to = from + name.length;
    const isTitle = text[from - 1] === "《" && text[to] === "》";
    const isNumbered =
      NUMBER_BEFORE.test(text.slice(Math.max(0, from - LOOK_AROUND), from)) ||
      NUMBER_BEHIND.test(text.slice(to, to + LOOK_AROUND));
    if (isTitle || isNumbered) found.push(rangeOf(from, to));
  }
  return found;
}

/** 附件 without a number, where there is but one: 见附件. */
const ALONE = sought(/(?<=[见\uFF08])附件(?![\d一二三四五六七八九十])/gu);

function numbersIn({ known, rangeOf }: Passage, number: number | undefined, isSingle: boolean): readonly Range[] {
  const numbered = known
    .find(ATTACHMENT_MENTION)
    .filter(({ 1: arabic, 2: chinese = "" }) => (arabic ? Number(arabic) : fromChineseNumber(chinese)) === number);
  const alone = isSingle ? known.find(ALONE) : [];
  return [...numbered, ...alone].map(({ 0: found, index }) => rangeOf(index, index + found.length));
}
