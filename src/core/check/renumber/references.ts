import { fromChineseNumber } from "../../standard/numbering";

/** Words of the text that name a number of the document: 第二部分, 第三条第（一）项, 附件3. */
export interface Reference {
  /** Where the number stands in the text, brackets not included. */
  readonly from: number;
  readonly to: number;
  /** Where the words stand that name it, 第二部分 as a whole. */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly kind: "part" | "article" | "item" | "attachment";
  /** The article of which it is an item, where that is named with it. */
  readonly article?: number;
  /** Named by 本通知, 本办法 and the like; standing free; with a second number behind it; or perhaps of another document. */
  readonly owner: "this" | "free" | "doubtful" | "other";
}

const NUMBER = "[一二三四五六七八九十百零]{1,7}|\\d{1,3}";

const REFERENCE = new RegExp(
  `第(${NUMBER})部分|第(${NUMBER})条(?:第[(\uFF08](${NUMBER})[)\uFF09]项)?|第[(\uFF08](${NUMBER})[)\uFF09]项|附件(\\d{1,2}|[一二三四五六七八九十]{1,3})(?![\\d年月日])`,
  "gu",
);

/** A second number without a name of its own: 附件1、2. */
const SECOND = /^(?:[、和与及或至到—～~-])\s?(?:\d|[一二三四五六七八九十]{1,3}(?:部分|条|项))/u;

const SELF =
  /本(?:通知|意见|方案|办法|规定|条例|细则|章程|规则|制度|决定|通告|公告|函|规范|标准|预案|计划|规划|条|款|文件?)$/u;

/** What may stand before a number of this document that is named without it. */
const FREE =
  /(?:^|[，。；：！？（“\s]|见|按|照|据|如|在|与|和|及|或|对|由|将|除|属于|符合|违反|适用|具备|填写|填报|提交|报送|前述)$/u;

/** Between references that are named together. */
const JOINT = /^(?:[、和与及或至到]|以及)$/u;

/** A sentence is followed no farther back. */
const LONGEST_SENTENCE = 300;

/** How much of the words before is looked at. */
const LOOK_BACK = 12;

/** The references in the text, in order. */
export function referencesIn(text: string): readonly Reference[] {
  const references: Reference[] = [];
  let end = 0;
  let owner: Reference["owner"] = "other";
  for (const match of text.matchAll(REFERENCE)) {
    const { 0: found, index } = match;
    owner = end > 0 && JOINT.test(text.slice(end, index)) ? owner : ownerAt(text, index);
    end = index + found.length;
    const isFollowed = owner !== "other" && SECOND.test(text.slice(end, end + LOOK_BACK));
    references.push(...referencesOf(match, isFollowed ? "doubtful" : owner));
  }
  return references;
}

/** A part of what was found. */
interface Words {
  readonly start: number;
  readonly end: number;
}

function referencesOf(match: RegExpExecArray, owner: Reference["owner"]): readonly Reference[] {
  const [found, part, article, itemOfArticle, item, attachment] = match;
  const at = (digits: string, kind: Reference["kind"], words: Words, ofArticle?: number): readonly Reference[] => {
    const number = numberOf(digits);
    if (number === undefined) return [];
    const from = match.index + found.indexOf(digits, words.start);
    const [start, end] = [match.index + words.start, match.index + words.end];
    const article = ofArticle === undefined ? {} : { article: ofArticle };
    return [{ from, to: from + digits.length, start, end, number, kind, owner, ...article }];
  };
  const all = { start: 0, end: found.length };
  if (part !== undefined) return at(part, "part", all);
  if (item !== undefined) return at(item, "item", all);
  if (attachment !== undefined) return at(attachment, "attachment", all);
  if (article === undefined) return [];
  if (itemOfArticle === undefined) return at(article, "article", all);
  const middle = found.indexOf("条") + 1;
  return [
    ...at(article, "article", { start: 0, end: middle }),
    ...at(itemOfArticle, "item", { start: middle, end: found.length }, numberOf(article)),
  ];
}

function numberOf(digits: string): number | undefined {
  return /^\d/u.test(digits) ? Number(digits) : fromChineseNumber(digits);
}

/** 《…》 earlier in the sentence may be what a number that stands free belongs to. */
function ownerAt(text: string, offset: number): Reference["owner"] {
  const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
  if (SELF.test(before)) return "this";
  const near = text.slice(Math.max(0, offset - LONGEST_SENTENCE), offset);
  const sentence = near.slice(Math.max(near.lastIndexOf("。"), near.lastIndexOf("；")) + 1);
  return FREE.test(before) && !sentence.includes("》") ? "free" : "other";
}
