import { kindsClosedBy } from "../../standard/closings";
import { kindNamed, kindOfTitle } from "../../standard/kinds";
import { type CustomaryPaper, paperNamed } from "../../standard/papers";
import type { Findings } from "./findings";
import type { Sureness } from "./recognised";
import { isOrgan, kindAtEnd, paperAtEnd } from "./wording";

/** 文种 where the document's properties name a kind or paper that we know. */
export function addNamedKind(category: string | undefined, findings: Findings): void {
  const named = category === undefined ? undefined : (kindNamed(category) ?? paperNamed(category));
  if (named) findings.add("文种", named.name, ["sure", "property"], []);
}

/** The elements that follow from others: 文种 from the title, 发文机关 from signature, title, mark or imprint. */
export function addDerived(lastSentence: string, findings: Findings): void {
  addKindInTitle(findings);
  const closed = kindsClosedBy(lastSentence);
  if (closed?.length === 1) findings.add("文种", closed, ["likely", "from-closing"], []);
  addIssuer(findings.first("标题") ?? "", findings);
}

/** 文种 where the title ends in a kind or a paper. */
export function addKindInTitle(findings: Findings): void {
  const title = (findings.first("标题") ?? "").replace(/\s/gu, "");
  const paper = paperOf(title, findings);
  if (paper) findings.add("文种", paper.name, [sureness(findings) === "guess" ? "guess" : "likely", "from-title"], []);
  const kind = kindAtEnd(title) ?? kindOfTitle(title);
  if (kind) findings.add("文种", kind.name, [sureness(findings), "from-title"], []);
}

/** The paper that the title ends in, unless the document has what only official ones have. */
function paperOf(title: string, findings: Findings): CustomaryPaper | undefined {
  const paper = paperAtEnd(title);
  if (!paper?.formats.includes("文稿")) return paper;
  const isSent = findings.has("主送机关") && !paper.isSpoken;
  const isNumbered = findings.has("发文字号") && !paper.needs.includes("发文字号");
  return isSent || isNumbered || findings.has("发文机关标志") ? undefined : paper;
}

/** A kind is as sure as the title that it ends. */
function sureness(findings: Findings): Sureness {
  return findings.get("标题")?.sureness ?? "guess";
}

function addIssuer(title: string, findings: Findings): void {
  const mark = (findings.first("发文机关标志") ?? "").replace(/文件$|令$|(?:会议)?纪要$/u, "");
  const inTitle = /^(.{2,40}?)(?:关于|印发|转发|批转|(?:19|20)\d{2}年)/u.exec(title.replace(/\s/gu, ""))?.[1] ?? "";
  const printing = (findings.first("印发机关") ?? "").replace(/办公[室厅]$/u, "");
  // The mark has the full name or the standard short one; a title may say 市教委.
  if (mark !== "") findings.add("发文机关", mark, ["likely", "from-mark"], []);
  if (isOrgan(inTitle)) findings.add("发文机关", inTitle, ["likely", "from-title"], []);
  if (printing !== "") findings.add("发文机关", printing, ["guess", "from-imprint"], []);
  if (kindNamed(findings.first("文种") ?? "")?.name === "命令" && !findings.has("发文机关")) {
    findings.add("发文机关", title.replace(/令.*$/u, ""), ["likely", "from-title"], []);
  }
}

/** A date of printing is the day after the document's, or the same: better than none. */
export function addDate(findings: Findings): void {
  const printed = findings.first("印发日期");
  if (printed !== undefined) findings.add("成文日期", printed, ["guess", "from-imprint"], []);
}
