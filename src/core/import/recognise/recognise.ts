import type { SourceDocument } from "../source";
import { readAttachmentList } from "./attachments";
import { readBody } from "./body";
import { readBulletinFoot, readBulletinHead } from "./bulletin";
import { readByStyle } from "./by-style";
import { readClosing } from "./closing";
import { addDate, addDerived, addNamedKind } from "./derived";
import { Findings } from "./findings";
import { readHead, readSmallElements } from "./head";
import { readImprint } from "./imprint";
import { Lines } from "./lines";
import type { Recognition } from "./recognised";
import { unitsOf } from "./units";
import { withoutHeadingWeight } from "./weights";

/**
 * Tells the elements of a document apart: by its properties, by its styles where they are named for the elements, else by
 * place and wording.
 * `name` is the file's, which often is the title.
 */
export function recognise(document: SourceDocument, name: string): Recognition {
  const units = unitsOf(document);
  const findings = new Findings();
  addNamedKind(document.category, findings);
  return readByStyle(units, findings) ?? readByPlace(new Lines(withoutHeadingWeight(units)), name, findings);
}

function readByPlace(lines: Lines, name: string, findings: Findings): Recognition {
  return readBulletin(lines, findings) ?? readDocument(lines, name, findings);
}

/** Undefined, and nothing taken, when the document is no bulletin. */
function readBulletin(lines: Lines, findings: Findings): Recognition | undefined {
  const start = readBulletinHead(lines, findings);
  if (start === undefined) return undefined;
  readSmallElements(lines, start, start, findings);
  readBulletinFoot(lines, start, findings);
  return recognition(lines, undefined, findings);
}

function readDocument(lines: Lines, name: string, findings: Findings): Recognition {
  const start = readHead(lines, name, findings);
  readImprint(lines, start, findings);
  const closing = readClosing(lines, start, findings);
  readAttachmentList(lines, start, closing?.start ?? lines.length, findings);
  addDerived(lastSentence(lines), findings);
  addDate(findings);
  return recognition(lines, closing?.end, findings);
}

function recognition(lines: Lines, closingEnd: number | undefined, findings: Findings): Recognition {
  const body = readBody(lines, closingEnd, findings);
  return { elements: findings.all(), body, unnamed: findings.unnamed, drawn: findings.drawn };
}

/** The last sentence of the text, which may tell the kind: 特此通知。 */
function lastSentence(lines: Lines): string {
  const units = [...lines.left(0, lines.length)].map(([, unit]) => unit);
  const last = units.filter((unit) => unit.type === "text").at(-1);
  return last?.type === "text" ? (last.text.match(/[^。]*。?$/u)?.[0] ?? "") : "";
}
