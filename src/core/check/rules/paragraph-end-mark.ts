import type { Block } from "../../draft/draft";
import type { Message } from "../../notice";
import { FULL_STOP } from "../../standard/punctuation";
import { type BodyParagraph, bodyParagraphs } from "../body-paragraphs";
import type { Fix, Rule } from "../rule";

/** Shorter lines may be headings, signatures or items of a list. */
const SHORTEST = 20;

/** The end of a paragraph that breaks off in Chinese words or in a mark that goes on; the last two units are enough to tell. */
const BROKEN_OFF = /(?:\p{Script=Han}|[\uFF0C、])$/u;

const SEMICOLON = "\uFF1B";

/** A mark that goes on, which ends no item whatever its length. */
const GOES_ON = /[\uFF0C、]$/u;

/** A paragraph of more than one clause is prose and no heading. */
const IS_PROSE = /[\uFF0C\uFF1B]|\p{Script=Han}[,;]\p{Script=Han}/u;

/** What a list of addressees or a signature ends in. */
const ORGAN_END = /(?:[局厅部委会院校室处科署办]|政府|单位|部门|公司|中心|机构)$/u;

/** What only a sentence says, whatever it ends in. */
const SENTENCE = /请|应当|必须|尽快|抓紧|已经|并[将于在按]/u;

/** More in one text are lines of a page that was copied as it was broken: no marks are missing there. */
const MOST = 3;

/** A name behind wide white is a signature. */
const SIGNATURE = /\s{2}\S{1,20}$/u;

export const paragraphEndMark: Rule = {
  id: "paragraph-end-mark",
  element: "正文",
  clause: "GB/T 15834—2011 4.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "段落末尾没有句末标点，应加“。”；一段话被断成两段的，应当接上。",
    en: "The paragraph does not end in a full stop: add “。”, or join it with the next where one was broken in two.",
  },
  fix: "suggestion",
  check(draft, report) {
    const brokenOff = bodyParagraphs(draft).filter(breaksOff);
    if (brokenOff.length > MOST) return;
    for (const { text, index, block, rangeOf } of brokenOff) {
      const words = text.trimEnd();
      const isComma = !/\p{Script=Han}$/u.test(words);
      const range = rangeOf(words.length - (isComma ? 1 : 0), words.length);
      report({
        range: rangeOf(words.length - 1, words.length),
        fixes: [
          ...(isComma && block.type === "heading" ? [FULL_STOP, SEMICOLON] : [FULL_STOP]).map((mark) => ({
            title: titleOf(mark, isComma),
            edits: [{ range, newText: mark }],
          })),
          ...joining(block, draft.body[index + 1]),
        ],
      });
    }
  },
};

function breaksOff({ text, block }: BodyParagraph): boolean {
  const words = text.trimEnd();
  if (block.type === "heading" && GOES_ON.test(words)) return true;
  if (words.length < SHORTEST || !BROKEN_OFF.test(words.slice(-2)) || SIGNATURE.test(words)) return false;
  if (words.includes(FULL_STOP)) return true;
  return block.type === "paragraph" && IS_PROSE.test(words) && (!ORGAN_END.test(words) || SENTENCE.test(words));
}

function titleOf(mark: string, replaces: boolean): Message {
  return replaces ? { zh: `改为“${mark}”`, en: `Change to “${mark}”` } : { zh: `加上“${mark}”`, en: `Add “${mark}”` };
}

function joining({ range }: Block, next: Block | undefined): readonly Fix[] {
  if (next?.type !== "paragraph") return [];
  const edits = [{ range: { start: range.end, end: next.range.start }, newText: "" }];
  return [{ title: { zh: "与下一段接上", en: "Join with the next paragraph" }, edits }];
}
