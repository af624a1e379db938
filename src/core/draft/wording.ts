import { elementNamed } from "../standard/elements";
import { formatOf, paperOf, textOf, textsOf } from "./access";
import type { Draft } from "./draft";

/** What layout and word processor documents print beside the values of a draft: labels, joined lists, defaults. */

const COLON = "\uFF1A";

/** The words that the standard sets before a value, colon included (7.2.6, 7.3.4). */
export const LABELS = {
  signer: `签发人${COLON}`,
  attachments: `附件${COLON}`,
} as const;

/** How the seal stands at the end of the text (7.3.5, 10.3). */
export type ClosingMode = "sealed" | "unsealed" | "signature-stamp" | "none";

/** The mark at the head: the names, stacked when there are several, and 文件 beside them or nothing. */
export interface IssuerMark {
  readonly names: readonly string[];
  readonly suffix: string;
}

/** The issuers' mark as written, else made of the issuers by the format (7.2.4, 10.1–10.3); undefined without either. */
export function issuerMark(draft: Draft): IssuerMark | undefined {
  const written = textsOf(draft, "发文机关标志");
  if (written.length === 1) return { names: written, suffix: "" };
  const names = written.length > 0 ? written : textsOf(draft, "发文机关");
  const lead = names[0];
  if (lead === undefined) return undefined;
  switch (formatOf(draft)) {
    case "信函":
      return { names: [lead], suffix: "" };
    case "命令":
      return { names: [lead], suffix: lead.endsWith("令") ? "" : "令" };
    case "纪要":
      return { names: [lead], suffix: lead.endsWith("纪要") ? "" : "会议纪要" };
    case "简报":
      return bulletinMark(lead, paperOf(draft)?.name ?? "简报");
    case "文稿":
      return undefined;
    case "文件":
      return documentMark(names, written.length > 0);
  }
}

/**
 * The mark of several names, or of one that is not written: 文件 stands beside names that are written only where one of
 * them ends in it or is it (7.2.4).
 */
function documentMark(names: readonly string[], isWritten: boolean): IssuerMark {
  const bare = names.map((name) => name.replace(/文件$/u, "")).filter((name) => name !== "");
  const isBeside = !isWritten || names.some((name) => name.endsWith("文件"));
  return { names: bare, suffix: isBeside ? "文件" : "" };
}

/** The issuer with the paper's name: 云岭州商务局值班信息; as it is where it is a name of its own (standard.md §7 U06). */
function bulletinMark(lead: string, name: string): IssuerMark {
  return { names: [lead], suffix: lead.endsWith(name) ? "" : name };
}

/** The mark on one line; several names with a full-width space between them. */
export function issuerMarkText(draft: Draft): string | undefined {
  const mark = issuerMark(draft);
  return mark && mark.names.join("\u3000") + mark.suffix;
}

/** 发文字号. */
export function documentNumber(draft: Draft): string | undefined {
  return textOf(draft, "发文字号");
}

/** The signers' names, without the label 签发人. */
export function signerNames(draft: Draft): readonly string[] {
  return textsOf(draft, "签发人");
}

/** Which element stands above the text: those whom a speech or letter greets (称谓), unless it is sent to organs. */
export function addresseeElement(draft: Draft): "主送机关" | "称谓" {
  return textsOf(draft, "主送机关").length > 0 ? "主送机关" : "称谓";
}

/** The addressees, or those who are greeted, with a full-width colon behind them (7.3.2). */
export function addresseeLine(draft: Draft): string | undefined {
  const line = joined(textsOf(draft, addresseeElement(draft)));
  return line && line.replace(/[\s:\uFF1A。]+$/u, "") + COLON;
}

/** The attachments' names in order, without numbers (7.3.4). */
export function attachmentNotes(draft: Draft): readonly string[] {
  return textsOf(draft, "附件");
}

/** What stands before the name: 附件： and, where there are several, the number and `mark` (7.3.4). `index` counts from 0. */
export function attachmentNoteLabels(
  index: number,
  count: number,
  mark = ".",
): { readonly label: string; readonly number: string } {
  return { label: index === 0 ? LABELS.attachments : "", number: count > 1 ? `${index + 1}${mark}` : "" };
}

/** Where names and date stand: under the text (7.3.5), in the heading area (10.3), or under the title of other papers. */
export function bylinePlace(draft: Draft): "text" | "head" | "title" {
  switch (formatOf(draft)) {
    case "纪要":
    case "简报":
      return "head";
    case "文稿":
      return paperOf(draft)?.byline ?? "text";
    default:
      return "text";
  }
}

/** The element that names those who sign: 发文机关署名, else the issuers. */
export function signatureElement(draft: Draft): "发文机关署名" | "发文机关" {
  return textsOf(draft, "发文机关署名").length > 0 ? "发文机关署名" : "发文机关";
}

/** The names under the text; where they stand in the heading area there are none unless 发文机关署名 is written. */
export function signatureLines(draft: Draft): readonly string[] {
  const element = signatureElement(draft);
  const place = bylinePlace(draft);
  return place === "title" || (place === "head" && element === "发文机关") ? [] : textsOf(draft, element);
}

/** Whether the date stands under the text: with the names, or alone where it stands nowhere else (7.3.5, 10.3). */
export function isDateBelow(draft: Draft): boolean {
  const place = bylinePlace(draft);
  return place === "text" || (place === "head" && signatureLines(draft).length > 0);
}

/** The date under a title, in full-width parentheses. */
export function dateUnderTitle(date: string): string {
  return `\uFF08${date}\uFF09`;
}

/** How the text closes: 印章 where it is written, else by the format: 命令 a signature stamp, 纪要 none (10.2, 10.3), papers no seal. */
export function closingMode(draft: Draft): ClosingMode {
  const written = textOf(draft, "印章");
  if (written === "加盖") return "sealed";
  if (written === "不加盖") return "unsealed";
  if (written === "签名章") return "signature-stamp";
  const format = formatOf(draft);
  if (format === "纪要" || format === "简报") return "none";
  if (format === "文稿") return "unsealed";
  return format === "命令" ? "signature-stamp" : "sealed";
}

/** 附注 in full-width parentheses (7.3.6). */
export function noteText(draft: Draft): string | undefined {
  const note = textOf(draft, "附注");
  if (note === undefined || /^[(\uFF08].*[)\uFF09]$/su.test(note)) return note;
  return `\uFF08${note}\uFF09`;
}

/** Those who attended, were excused and sat in: a label with its colon, and the names (10.3). */
export function attendance(draft: Draft): readonly Attendance[] {
  return (["出席", "请假", "列席"] as const).flatMap((element) => {
    const names = joined(textsOf(draft, element));
    return names ? [{ element, label: element + COLON, names }] : [];
  });
}

/** One list of those who took part. */
export interface Attendance {
  readonly element: "出席" | "请假" | "列席";
  /** With its colon. */
  readonly label: string;
  readonly names: string;
}

/** Those who get a bulletin, or a copy of a document, with the label that stands before them (7.4.2). */
export const RECIPIENTS = [
  { element: "报", label: `报${COLON}` },
  { element: "送", label: `送${COLON}` },
  { element: "发", label: `发${COLON}` },
  { element: "抄送机关", label: `抄送${COLON}` },
] as const;

/** The organs of 抄送机关 or of what a bulletin has in its place, 。 behind the last, without the label (7.4.2). */
export function recipientLine(draft: Draft, element: (typeof RECIPIENTS)[number]["element"]): string | undefined {
  const organs = textsOf(draft, element);
  return organs.length > 0 ? `${organs.join("\uFF0C").replace(/[\s.。]+$/u, "")}。` : undefined;
}

/** The printing organ and its date with 印发; undefined when neither is written or the format has none (7.4.3, 10.1). */
export function printLine(draft: Draft): { readonly organ: string; readonly date: string } | undefined {
  if (elementNamed("印发机关")?.absentIn?.includes(formatOf(draft))) return undefined;
  const organ = textOf(draft, "印发机关");
  const date = textOf(draft, "印发日期");
  if (organ === undefined && date === undefined) return undefined;
  return { organ: organ ?? "", date: date === undefined ? "" : `${date.replace(/印发$/u, "")}印发` };
}

function joined(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : joinedItems(items);
}

/** A list as it is read out: 、 between the items, ， where an item has a 、 of its own. */
export function joinedItems(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes("、")) ? "\uFF0C" : "、");
}
