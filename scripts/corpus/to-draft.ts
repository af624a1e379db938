import { yamlList, yamlScalar } from "../../src/core/text/yaml-scalar";
import type { PublishedDocument } from "./documents";
import { Lines, squeezed } from "./lines";

/** A published document as a draft. */
export interface CorpusDraft {
  /** What a *.gw file would hold. */
  readonly source: string;
  /** Values that are in no line of the document and stand on the pages all the same. */
  readonly added: readonly string[];
  /** Whether the issuer's mark is a line of the document, and not made up of the issuer's name. */
  readonly hasMark: boolean;
}

/** A title or a list of addressees may be broken over so many lines. */
const MOST_LINES = 5;

/** An order has no title: its mark stands in that place (10.2). */
const MARK_OF_ORDER = /令(?:\s*第.{1,6}号)?$/u;

/** The label 附件： of the list of attachments (7.3.4), often without its colon before a number. */
const LABEL = /^附\s*件\s*(?:[:\uFF1A]|(?=\d{1,2}\s*[.\uFF0E、]\s*\S))\s*/u;

/** The number before a name of the list. */
const NUMBER = /^[0-9\uFF10-\uFF19]{1,2}\s*[.\uFF0E、]\s*/u;

/** Between two names that stand on one line. */
const NEXT_NAME = /(?<=》)(?=[0-9\uFF10-\uFF19]{1,2}\s*[.\uFF0E、])/u;

/** The elements that the manifest names go from the text to the front matter; every other line stays a line. */
export function toDraft(document: PublishedDocument): CorpusDraft {
  const lines = new Lines(document.text);
  const added: string[] = [];
  const values: [key: string, text: string][] = [["文种", yamlScalar(document.kind)]];
  const move = (key: string, value: string | undefined, write: (value: string) => string = yamlScalar) => {
    const isFound = value !== undefined && lines.take(value, MOST_LINES);
    if (isFound) values.push([key, write(value)]);
    return isFound;
  };
  const isOrder = document.kind === "命令";
  const hasMark = isOrder && MARK_OF_ORDER.test(document.title) && move("发文机关标志", document.title);
  if (!isOrder && !move("标题", document.title)) {
    values.push(["标题", yamlScalar(document.title)]);
    added.push(document.title);
  }
  move("发文字号", document.number);
  move("主送机关", document.addressee, (text) => yamlScalar(text.replace(/[:\uFF1A]$/u, "")));
  move("发文机关", document.signature, (text) => yamlScalar(squeezed(text)));
  move("成文日期", document.date);
  const list = lines.takeBlock(opensList, (line) => NUMBER.test(line));
  const items = list.flatMap((line) => line.replace(LABEL, "").split(NEXT_NAME));
  const names = items.map((item) => item.replace(NUMBER, "")).filter((name) => name !== "");
  if (names.length > 0) values.push(["附件", yamlList(names)]);
  const head = values.map(([key, text]) => `${key}: ${text}\n`).join("");
  return { source: `---\n${head}---\n${lines.rest.join("\n")}\n`, added, hasMark };
}

/** 附件： with a name behind it, or alone above a numbered name; alone above a title it opens an attachment. */
function opensList(line: string, next: string): boolean {
  return LABEL.test(line) && (line.replace(LABEL, "") !== "" || NUMBER.test(next));
}
