import { type Format, kindNamed } from "../../standard/kinds";
import { paperNamed } from "../../standard/papers";
import { addDerived, addKindInTitle } from "./derived";
import type { Findings } from "./findings";
import { type ClosingLook, closingLook, formatLook } from "./page-look";
import type { Unit } from "./units";
import { isOrgan, isSigner } from "./wording";

/**
 * Adds to the elements that styles told what a draft says besides: the issuers, 文种, 版式 and 印章, and takes away what
 * follows from others and so need not be written.
 */
export function completeStyled(units: readonly Unit[], findings: Findings): void {
  addKindInTitle(findings);
  const format = formatLook(units, usualFormat(findings));
  addOrderTitle(format, findings);
  addIssuers(format, findings);
  setIssuersApart(findings);
  addDerived("", findings);
  if (format !== usualFormat(findings)) findings.add("版式", format, ["likely", "page-look"], []);
  addSeal(format, closingLook(units), findings);
}

/** An order's page has its mark in the place of a title (10.2). */
function addOrderTitle(format: Format, findings: Findings): void {
  const mark = findings.first("发文机关标志");
  if (format === "命令" && mark !== undefined) findings.add("标题", mark, ["likely", "from-mark"], []);
}

/** The word that each format adds to the issuer's name (7.2.4, 10.1–10.3). */
const SUFFIXES: Readonly<Record<Format, string>> = {
  文件: "文件",
  信函: "",
  命令: "令",
  纪要: "会议纪要",
  文稿: "",
  简报: "",
};

function addIssuers(format: Format, findings: Findings): void {
  const suffix = format === "简报" ? (findings.first("文种") ?? format) : SUFFIXES[format];
  const mark = findings.get("发文机关标志")?.values ?? [];
  const signed = findings.get("发文机关署名")?.values ?? [];
  const names = mark.map((name) => (name.endsWith(suffix) ? name.slice(0, name.length - suffix.length) : name));
  const inMark = names.filter((name) => name !== "");
  if (signed.length > 0 && signed.every((name) => isOrgan(name.replace(/\s/gu, "")) && !isSigner(name))) {
    findings.add("发文机关", signed, ["sure", "from-signature"], []);
  }
  // A bulletin's mark is its own name, and who speaks is no office.
  if (format !== "简报" && inMark.length > 0) findings.add("发文机关", inMark, ["likely", "from-mark"], []);
  else if (format !== "文稿" && signed.length > 0) findings.add("发文机关", signed, ["guess", "from-signature"], []);
  const issuers = findings.get("发文机关")?.values ?? [];
  if (isSame(signed, issuers) && format !== "纪要" && format !== "简报") findings.drop("发文机关署名");
  if (isUsualMark(mark, issuers, format, suffix)) findings.drop("发文机关标志");
}

/** Whether the mark is what the layout makes of the issuers when none is written. */
function isUsualMark(mark: readonly string[], issuers: readonly string[], format: Format, suffix: string): boolean {
  const [lead = ""] = issuers;
  if (format === "简报") return isSame(mark, [lead.endsWith(suffix) ? lead : lead + suffix]);
  if (format !== "文件") return isSame(mark, [lead + suffix]);
  return issuers.length > 1 ? isSame(mark, [...issuers, "文件"]) : isSame(mark, [`${lead}文件`]);
}

/** Where the title is broken between two of its issuers, the white between their names has gone with the break. */
function setIssuersApart(findings: Findings): void {
  const title = findings.get("标题");
  const issuers = findings.get("发文机关")?.values ?? [];
  if (!title || issuers.length < 2) return;
  let [text = ""] = title.values;
  for (const [index, name] of issuers.slice(1).entries()) {
    text = text.replace(`${issuers[index] ?? ""}${name}`, `${issuers[index] ?? ""}\u3000${name}`);
  }
  findings.change("标题", [text]);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

/** The format that a draft of the kind or paper has when none is written. */
function usualFormat(findings: Findings): Format {
  const name = findings.first("文种") ?? "";
  return kindNamed(name)?.format ?? paperNamed(name)?.formats[0] ?? "文件";
}

const SEALS: Readonly<Record<ClosingLook, string>> = {
  sealed: "加盖",
  unsealed: "不加盖",
  "signature-stamp": "签名章",
};

/** How each format closes when nothing is said about it. */
const USUAL_LOOKS: Readonly<Record<Format, ClosingLook | undefined>> = {
  文件: "sealed",
  信函: "sealed",
  命令: "signature-stamp",
  纪要: undefined,
  文稿: "unsealed",
  简报: undefined,
};

function addSeal(format: Format, look: ClosingLook | undefined, findings: Findings): void {
  const usual = USUAL_LOOKS[format];
  if (look !== undefined && usual !== undefined && look !== usual) {
    findings.add("印章", SEALS[look], ["likely", "page-look"], []);
  }
}
