import { kindsClosedBy } from "../../standard/closings";
import { kindNamed } from "../../standard/kinds";
import type { Findings } from "./findings";
import type { Sureness } from "./recognised";
import { isOrgan, kindAtEnd } from "./wording";

/** The elements that follow from others: 文种 from the title, 发文机关 from signature, title, mark or imprint. */
export function addDerived(lastSentence: string, findings: Findings): void {
  const title = findings.first("标题") ?? "";
  const kind = kindAtEnd(title.replace(/\s/gu, ""));
  if (kind) findings.add("文种", kind.name, [sureness(findings), "from-title"], []);
  const closed = kindsClosedBy(lastSentence);
  if (closed?.length === 1) findings.add("文种", closed, ["likely", "from-closing"], []);
  addIssuer(title, findings);
}

/** A kind is as sure as the title that it ends. */
function sureness(findings: Findings): Sureness {
  return findings.get("标题")?.sureness ?? "guess";
}

function addIssuer(title: string, findings: Findings): void {
  const mark = (findings.first("发文机关标志") ?? "").replace(/文件$|令$|(?:会议)?纪要$/u, "");
  const inTitle = /^(.{2,40}?)(?:关于|印发|转发|批转)/u.exec(title.replace(/\s/gu, ""))?.[1] ?? "";
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
