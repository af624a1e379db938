import { parseDate } from "../../standard/dates";
import { KINDS, type Kind } from "../../standard/kinds";
import { NUMBERING } from "../../standard/numbering";
import { type CustomaryPaper, paperOfTitle } from "../../standard/papers";

/** How the elements are worded. All functions take text without white space unless they say otherwise. */

/** No element on one line is longer, in characters. */
const LONGEST_LINE = 240;

/** What the names of organs end in. */
const ORGAN_END =
  "政府|政府办|党委|办公厅|办公室|委员会|管委会|人大|政协|委|厅|局|部|署|院|会|行|处|办|中心|公司|集团|学校|大学|学院|中学|机关|兵团|小组|指挥部|党组|社|站|所|队|馆|联|团|科|室|股";
const ENDS_AS_ORGAN = new RegExp(`(?:${ORGAN_END})(?:[\\uFF08(][^\\uFF08\\uFF09()]{1,16}[)\\uFF09])?$`, "u");
const ORGAN_WITHIN = new RegExp(
  `(?:${ORGAN_END}|部门|单位|机构|企业|高校|街道|科室|团体|同志|领导|省|市|区|县|州|镇|乡)`,
  "u",
);

/** Who signs for an organ: the office and the name. */
const SIGNER =
  /^(?:[\u4e00-\u9fa5]{0,20}?)(?:总理|主席|省长|市长|州长|盟长|县长|区长|旗长|部长|局长|厅长|主任|院长|检察长|署长|行长|秘书长|书记|镇长|乡长|会长|校长|总监|委员长)[\uFF1A:]?[\u4e00-\u9fa5·]{2,6}$/u;

/** Whether the text may be an organ's name or names. */
export function isOrgan(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[。\uFF1B\uFF1A:;\uFF1F\uFF01…《》“”]/u.test(text)) return false;
  return ENDS_AS_ORGAN.test(text) && !isNumbered(text) && !/^[\u4e00-\u9fa5]{0,6}关于/u.test(text);
}

/** Whether the text may be what is signed with: an organ, or an office with a name. */
export function isSignature(text: string): boolean {
  return isOrgan(text) || isSigner(text);
}

/** Whether the text is an office with a name: 省长某某某. */
export function isSigner(text: string): boolean {
  return text.length <= 40 && SIGNER.test(text);
}

/** Whether the line opens with a number of the structure. */
export function isNumbered(text: string): boolean {
  return NUMBERING.some(({ pattern }) => pattern.test(text.slice(0, 24)));
}

/** Whether the text is a whole date, and a real one. */
export function isDate(text: string): boolean {
  return /年|[-./]/u.test(text) && parseDate(text) !== undefined;
}

const DATE_FORM =
  /(?:[12]\d{3}年\d{1,2}月\d{1,2}日|[一二〇○零OＯ０o]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)/u
    .source;
const WITH_DATE = new RegExp(`^(.{0,80}?)(${DATE_FORM})(.{0,60})$`, "u");

/** A line with a date: what stands before it, the date, what stands behind it. */
export interface LineWithDate {
  readonly before: string;
  readonly date: string;
  readonly behind: string;
}

/** The parts of a line with a date; undefined when it has none. */
export function lineWithDate(text: string): LineWithDate | undefined {
  const match = text.length > 160 ? undefined : WITH_DATE.exec(text);
  return match ? { before: match[1] ?? "", date: match[2] ?? "", behind: match[3] ?? "" } : undefined;
}

const NUMBER =
  /^[\uFF08(]?([\u4e00-\u9fa5、A-Za-z]{1,24}[〔[\uFF3B【\uFF08(〖﹝]?(?:19|20)\d{2}[〕\]\uFF3D】\uFF09)〗﹞]?(?:第)?\d{1,6}号)[)\uFF09]?$/u;
const SERIAL = /^[\uFF08(]?((?:(?:19|20)\d{2}年)?第[\d一二三四五六七八九十百〇○零]{1,8}[号期次])[)\uFF09]?$/u;

/** The document number that the text is, without parentheses around it. */
export function documentNumberIn(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/^\uFE5D/u, "〔");
  if (text.length > 40 || !NUMBER.test(plain) || !/[〔[【(〖﹝\uFF3B\uFF08]|\d{4}/u.test(plain)) return undefined;
  return /^[\uFF08(]/u.test(text) ? text.slice(1, -1) : text;
}

/** The document number that the text begins with, where a title stands behind it: 云商发〔2026〕12号云岭州商务局关于……. */
export function numberBefore(text: string): number | undefined {
  const match = /^[\u4e00-\u9fa5A-Za-z]{1,14}[〔[\uFF3B](?:19|20)\d{2}[〕\]\uFF3D]\d{1,6}号\s*(?=\S)/u.exec(text);
  return match && isTitle(text.slice(match[0].length).replace(/\s/gu, "")) ? match[0].length : undefined;
}

/** Labels of web pages, below which other lines of the kind follow. */
const PAGE_LABEL =
  /^[【[]?(?:索取?引?号|公开属性|公开方式|发布机构|发布单位|发布日期|发布时间|发表时间|产生日期|生成日期|信息名称|内容描述|内容概述|主题分类|主题词|体裁分类|有效性|来源|时间|日期|作者|浏览|点击|阅读|编辑|字体|字号|分享|关键词|当前位置|首页)[】\]]?[:\uFF1A\d]?/u;

/** Whether the line is such as web pages set around a document: 发布日期：……. */
export function isPageLine(text: string): boolean {
  return isFurniture(text) || PAGE_LABEL.test(text);
}

/** The number by the piece that the text is: 第12号. */
export function serialNumberIn(text: string): string | undefined {
  return text.length > 20 ? undefined : SERIAL.exec(text.normalize("NFKC"))?.[1];
}

/** What may stand behind the kind at a title's end: （试行）, a year, a web page's （全文）, a number in parentheses. */
const TITLE_TAIL = /(?:[-—]?(?:19|20)\d{2}年?|[\uFF08([【][^\uFF08\uFF09()]{1,24}[)\uFF09\]】])$/u;

/** The kind whose word ends the title. */
export function kindAtEnd(title: string): Kind | undefined {
  const text = withoutTail(title);
  if (/(?:答复|回复)$/u.test(text)) return KINDS.find(({ name }) => name === "函");
  return KINDS.find(({ titleEndings }) => titleEndings.some((ending) => text.endsWith(ending)));
}

/** The paper whose words end the title. */
export function paperAtEnd(title: string): CustomaryPaper | undefined {
  return paperOfTitle(withoutTail(title));
}

function withoutTail(title: string): string {
  return title.replace(TITLE_TAIL, "").replace(TITLE_TAIL, "");
}

/** Whether the text alone is the title of a paper: 讲话 says too little, 慰问信 is one. */
export function isPaperTitle(text: string): boolean {
  if (text.length > 120 || /[。\uFF1B;\uFF1A:]/u.test(text) || isNumbered(text)) return false;
  const paper = paperAtEnd(text);
  return paper !== undefined && (text.length >= 5 || text === paper.name);
}

const TITLE_WORD = /关于|印发|转发|批转|颁布|颁发|公布|发布|对.{2,40}的|进一步|在.{2,30}的/u;

/** Whether the text is a title by its wording: it ends in a kind and says what it is about. */
export function isTitle(text: string): boolean {
  if (text.length < 6 || text.length > 160 || /[。\uFF1B;]/u.test(text) || isNumbered(text)) return false;
  return kindAtEnd(text) !== undefined && TITLE_WORD.test(text);
}

/** An order's mark in place of a title: 云岭州人民政府令, its number behind it or not. */
const ORDER =
  /^([\u4e00-\u9fa5]{1,40}(?:政府|国务院|主席|部|委员会|总局|局|署|院|国|会|银行)令)([\uFF08(]?第[\d一二三四五六七八九十百〇○零]{1,8}号[)\uFF09]?)?$/u;

/** The mark and the number of an order; undefined when the text is none. */
export function orderIn(text: string): { readonly mark: string; readonly number: string | undefined } | undefined {
  const match = text.length > 60 ? undefined : ORDER.exec(text);
  return match?.[1] === undefined ? undefined : { mark: match[1], number: match[2] };
}

/** The announcement of a standing committee, and the like: an organ and a kind without a subject. */
export function isBareTitle(text: string): boolean {
  return text.length <= 40 && /^[\u4e00-\u9fa5]{2,36}(?:公告|通告|公报|决议|决定)$/u.test(text);
}

const MARK = /^[\u4e00-\u9fa5\uFF08\uFF09()、]{2,50}文件$/u;

/** Whether the text is the mark of the general format: an organ and 文件. */
export function isMark(text: string): boolean {
  return MARK.test(text) && !/关于|印发|有关文件/u.test(text);
}

const NO_ADDRESSEE =
  /如下|现将|为了|根据|特此|附件|通知|附表|抄送|主送|标题|来源|日期|时间|联系|电话|地址|说明|注$|备注|依据|目录|索引|文号|编号|单位$(?<=发文单位|来文单位|发布单位)|机构$(?<=发布机构|发文机构)/u;

/** Whether the text names those a document is sent to: organs, and a colon. */
export function isAddressee(text: string): boolean {
  if (!/[\uFF1A:]$/u.test(text) || text.length < 3 || text.length > LONGEST_LINE) return false;
  const names = text.slice(0, -1);
  if (/[。\uFF1A:？！“”《》]/u.test(names) || isNumbered(text) || NO_ADDRESSEE.test(names)) return false;
  return namesOrgans(names);
}

const ENDS_AS_ADDRESSEE = new RegExp(
  `(?:${ORGAN_END}|部门|单位|机构|企业|高校|街道|科室|团体|公民|居民|社会|委托人|各界|学校|市场主体|省|市|区|县|州)$`,
  "u",
);

/** Whether the last part is an organ or a kind of organs. */
function namesOrgans(names: string): boolean {
  if (/^各/u.test(names)) return ORGAN_WITHIN.test(names);
  const bare = names.replace(/[\uFF08(][^\uFF08\uFF09()]{0,40}[)\uFF09]/gu, "");
  const plain =
    bare
      .split(/[\uFF0C,\uFF1B;、/]/u)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  return ENDS_AS_ADDRESSEE.test(plain);
}

/** One of those who are greeted. */
const GREETED =
  /^(?:(?:尊敬的|敬爱的|亲爱的|各位).{2,20}|.{0,12}(?:同志|朋友|女士|先生|老师|同学|乡亲|代表|委员|来宾|嘉宾|领导|同仁|战友)们?)$/u;

/** Whether the text greets people, as a speech or a letter does, and ends in a colon: 各位领导、同志们：. */
export function isGreeting(text: string): boolean {
  if (!/[\uFF1A:]$/u.test(text) || text.length > 80 || isNumbered(text) || NO_ADDRESSEE.test(text)) return false;
  return text
    .slice(0, -1)
    .split(/[\uFF0C,、]/u)
    .every((part) => GREETED.test(part) && !isOrgan(part));
}

/** The addressees at the head of a line that goes on with the text: 各区人民政府：现将……. Offset behind the colon. */
export function addresseeHead(text: string): number | undefined {
  const colon = text.search(/[\uFF1A:]/u);
  if (colon < 2 || colon > LONGEST_LINE || colon > text.length - 6) return undefined;
  const head = text.slice(0, colon + 1).trim();
  return /[\u4e00-\u9fa5]/u.test(head) && isAddressee(head.replace(/\s/gu, "")) ? colon + 1 : undefined;
}

/** 附件： with names behind it, or 附件 alone. Groups: label, number, rest. */
export const ATTACHMENT_LABEL =
  /^(附件|附)[ \t\u3000\u00A0]{0,8}([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})?[ \t\u3000\u00A0]{0,8}([:\uFF1A.．、])?[ \t\u3000\u00A0]{0,8}/u;

/** A line of dashes or signs, such as stands for the red rule. */
export function isRule(text: string): boolean {
  return /^[_\-\u2014\u2015\u2500\u2501\u30FC\uFF3F\uFF1D=*★☆]{3,}$/u.test(text);
}

/** A line that is only web furniture: 打印, 关闭, rules of dashes. */
export function isFurniture(text: string): boolean {
  return isRule(text) || /^(?:窗体[顶底]端|字号\uFF1A?|打印|关闭|打印本页|关闭窗口)$/u.test(text);
}

/** The labels under which web pages and lists put elements. */
export const LABELLED: readonly (readonly [element: "标题" | "发文字号" | "发文机关" | "成文日期", pattern: RegExp])[] =
  [
    ["标题", /^[【[]?(?:标题|文件名称|名称|文件标题|公文标题)[】\]]?[:\uFF1A]?/u],
    ["发文字号", /^[【[]?(?:文号|文件编号|发文字号|文件号|发文号|文件文号)[】\]]?[:\uFF1A]?/u],
    ["发文机关", /^[【[]?(?:发文单位|发文机关|发布单位|发布机构|发布机关|发文机构|制发机关)[】\]]?[:\uFF1A]?/u],
    ["成文日期", /^[【[]?(?:成文日期|发文日期)[】\]]?[:\uFF1A]?/u],
  ];
