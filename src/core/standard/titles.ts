import { withoutEnclosed } from "../text/enclosed";
import { matchesOf } from "../text/matches";
import { trailingRun } from "../text/trailing";
import { KINDS, type Kind, kindOfTitle } from "./kinds";
import { DOUBLED_KINDS } from "./wrong-names";

/** Marks that do not end a title (GB/T 15834—2011 B.4). */
const END_MARKS = "。\uFF0E.\uFF0C,\uFF1B;\uFF1A:、\uFF01!\uFF1F?";

const BLANKS = " \t\u3000";

const BEHIND_TITLE = END_MARKS + BLANKS;

/** The marks at the end of a title or name that do not belong there, blanks between them too; empty when it ends well. */
export function endMarks(text: string): string {
  return trailingRun(text, BEHIND_TITLE);
}

/** What every title with such marks holds. */
export const END_MARK_OF_TITLE = new RegExp(`[${BEHIND_TITLE}]`, "u");

/** The title up to the end of its kind: without marks at its end and without a note such as （试行） behind the kind. */
export function titleStem(title: string): string {
  const text = title.slice(0, title.length - endMarks(title).length);
  if (!text.endsWith(")") && !text.endsWith("\uFF09")) return text;
  const note = /[\uFF08(][^\uFF08\uFF09()]{1,20}[\uFF09)]$/u.exec(text);
  return note ? text.slice(0, note.index) : text;
}

/** The kind that ends the title, a note behind it left out. */
export function kindEnding(title: string): { readonly kind: Kind; readonly word: string } | undefined {
  const stem = titleStem(title);
  const kind = kindOfTitle(stem);
  const word = kind?.titleEndings.find((ending) => stem.endsWith(ending));
  return kind && word ? { kind, word } : undefined;
}

/** The words that pile up two kinds at the title's end, 请示报告 or 的通知的通知; undefined when there is one. */
export function doubledKind(title: string): string | undefined {
  const stem = titleStem(title);
  return DOUBLED.find((words) => stem.endsWith(words));
}

const DOUBLED = [...Object.keys(DOUBLED_KINDS), ...KINDS.map(({ name }) => `的${name}的${name}`)];

const REPEATED_KIND = new RegExp(`的(${KINDS.map(({ name }) => name).join("|")})的\\1`, "u");

/** What every title holds that piles up or repeats kinds. */
export const PILED_KINDS = new RegExp(`${DOUBLED.join("|")}|${REPEATED_KIND.source}`, "u");

/** The words before the title's end that repeat a kind, 的函的函, as a title has them that passes a document on. */
export function repeatedKind(title: string): TitlePart | undefined {
  const match = REPEATED_KIND.test(title) ? REPEATED_KIND.exec(outsideNames(title)) : undefined;
  return match ? { text: match[0], from: match.index, to: match.index + match[0].length } : undefined;
}

/** A stretch of a title, as offsets in it. */
export interface TitlePart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The title with blanks for names of documents and quoted words: the marks and verbs in them are not its own. */
export function outsideNames(title: string): string {
  return withoutEnclosed(title, "《》“”〈〉");
}

/** The words at which the matter begins and the issuers before it end. */
const MATTER = /关于|转发|批转|印发|颁发|公布|发布/u;

/** Behind the last issuer of many: 等四部门. */
const AND_OTHERS = /等.{0,5}(?:部门|单位|机关|部委|厅局|委局)$/u;

/** A name between 、 and blanks; notes such as （转发件） are blank by then. */
const ISSUER = /[^\s、\uFF0C,\uFF08\uFF09]+/gu;

/** The issuers that the title names before its matter, 等四部门 left out; none where it begins with the matter. */
export function titleIssuers(title: string): readonly TitlePart[] {
  const words = withoutEnclosed(title, "《》“”〈〉\uFF08\uFF09");
  const head = words.slice(0, Math.max(0, words.search(MATTER)));
  const issuers: TitlePart[] = [];
  for (const { 0: text, index } of matchesOf(head, ISSUER)) {
    const name = text.replace(AND_OTHERS, "");
    if (name !== "") issuers.push({ text: name, from: index, to: index + name.length });
  }
  return issuers;
}

/** Words that make one word with the kind, 补充通知: 的 stands before them. */
export const KIND_MODIFIERS: readonly string[] = "紧急 补充 预备 联合 实施 指导 若干 初步 复".split(" ");

/** Words that may belong to the kind (的工作报告) or to the matter (资金使用情况的报告). */
export const OPEN_MODIFIERS: readonly string[] =
  "专题会议 常务会议 办公会议 工作会议 年度工作 情况调查 阶段性 处理 处罚 表彰 奖励 情况 调查 专项 综合 工作 会议 评估 审计 调研 统计 任免".split(
    " ",
  );
