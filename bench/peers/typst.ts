import { plainText, textOf, titleOf } from "../../src/core/draft/access";
import type { Draft, Heading } from "../../src/core/draft/draft";
import {
  addresseeLine,
  documentNumber,
  issuerMarkText,
  printLine,
  recipientLine,
  signatureLines,
} from "../../src/core/draft/wording";
import { FAMILIES } from "../fonts";

/** The part of the compiler's interface that we use. */
interface TypstCompiler {
  pdf(source: { mainFileContent: string }): Uint8Array;
}

export interface TypstModule {
  readonly NodeCompiler: { create(options: { fontArgs: readonly { fontPaths: readonly string[] }[] }): TypstCompiler };
}

export const TYPST = "@myriaddreamin/typst-ts-node-compiler";

/** The same text for typst, on the same page, in the same fonts and sizes; where lines end is typst's affair. */
export function typstSource(draft: Draft): string {
  const title = titleOf(draft)?.text ?? "";
  const print = printLine(draft);
  return [
    `#set document(title: ${JSON.stringify(title)})`,
    "#set page(width: 210mm, height: 297mm, margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm),",
    "  footer: context align(center)[— #counter(page).display() —])",
    `#set text(lang: "zh", region: "cn", ${fontOf("fangsong")}, size: 16pt)`,
    "#set par(first-line-indent: (amount: 2em, all: true), leading: 0.85em, spacing: 0.85em, justify: true)",
    `#align(center)[#text(${fontOf("title-song")}, size: 48pt, fill: red)[${escaped(issuerMarkText(draft) ?? "")}]]`,
    `#align(center)[${escaped(documentNumber(draft) ?? "")}　签发人：${escaped(textOf(draft, "签发人") ?? "")}]`,
    "#line(length: 100%, stroke: 1pt + red)",
    `#align(center)[#text(${fontOf("title-song")}, size: 22pt)[${escaped(title)}]]`,
    escaped(addresseeLine(draft) ?? ""),
    ...draft.body.flatMap((block) => {
      if (block.type === "paragraph") return escaped(plainText(block.content));
      return block.type === "heading" ? headingSource(draft, block) : [];
    }),
    ...[...signatureLines(draft), textOf(draft, "成文日期") ?? ""].map((line) => `#align(right)[${escaped(line)}]`),
    `#line(length: 100%)`,
    escaped(recipientLine(draft, "抄送机关") ?? ""),
    escaped(print ? `${print.organ}　${print.date}` : ""),
  ].join("\n\n");
}

const HEADING_TYPEFACES = ["hei", "kai"] as const;

/** A heading in its typeface as far as its first sentence, the rest of the line as text. */
function headingSource(draft: Draft, { range, depth, headingEnd }: Heading): string {
  const typeface = HEADING_TYPEFACES[depth - 1] ?? "fangsong";
  const [head, rest] = [draft.text.slice(range.start, headingEnd), draft.text.slice(headingEnd, range.end)];
  return `#text(${fontOf(typeface)})[${escaped(head)}]${escaped(rest)}`;
}

function fontOf(typeface: keyof typeof FAMILIES): string {
  const { family, weight } = FAMILIES[typeface];
  return `font: "${family}", weight: ${weight}`;
}

/** Text in which nothing is markup. */
function escaped(text: string): string {
  return text.replace(/[\\#$*_@<>~[\]`"'=+\-/.:]/gu, "\\$&");
}
