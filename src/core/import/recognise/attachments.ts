import type { Findings } from "./findings";
import type { Lines } from "./lines";
import type { TextUnit } from "./units";
import { ATTACHMENT_LABEL, isNumbered, isSignature } from "./wording";

/** The number before a name of the list. */
const NUMBER =
  /^[ \t\u3000\u00A0]*(?:[\d\uFF10-\uFF19]{1,2}[ \t\u3000\u00A0]*[.\uFF0E、,\uFF0C\uFF1A:]|[\uFF08(][\d\uFF10-\uFF19]{1,2}[)\uFF09])[ \t\u3000\u00A0]*/u;

/** Between two names that stand on one line. */
const NEXT_NAME =
  /(?<=\S)[ \t\u3000\u00A0]+(?=[\d\uFF10-\uFF19]{1,2}[ \t]*[.\uFF0E、][^\d])|(?<=》)(?=[\d\uFF10-\uFF19]{1,2}[.\uFF0E、])/u;

/**
 * Tells the list of attachments (附件说明) apart, between `from` and `to`.
 * @returns whether it was found
 */
export function readAttachmentList(lines: Lines, from: number, to: number, findings: Findings): boolean {
  for (let index = from; index < to; index++) {
    const unit = lines.text(index);
    const label = unit && listLabel(unit, lines.text(index + 1));
    if (!unit || label === undefined) continue;
    takeList(lines, index, to, label, findings);
    return true;
  }
  return false;
}

/** The label 附件： before a name, or alone above a numbered one; undefined when the line is no such list. */
function listLabel({ text, bare }: TextUnit, next: TextUnit | undefined): string | undefined {
  const match = ATTACHMENT_LABEL.exec(text);
  if (!match || bare.length > 200) return undefined;
  const [label, word, number, mark] = match;
  const rest = text.slice(label.length).trim();
  if (word === "附" && mark === undefined) return undefined;
  if (rest === "")
    return mark !== undefined && number === undefined && next && NUMBER.test(next.text) ? label : undefined;
  if (mark === undefined && number === undefined) return undefined;
  return label;
}

function takeList(lines: Lines, start: number, to: number, label: string, findings: Findings): void {
  const words: string[] = [];
  const names: string[] = [];
  for (let index = start; index < to; index++) {
    const unit = lines.text(index);
    if (!unit) break;
    const isFirst = index === start;
    const text = isFirst ? unit.text.slice(label.length).trim() : unit.text;
    const isNext = NUMBER.test(text) || namesAttachment(text);
    if (!isFirst && !isNext && !continuesName(names.at(-1), unit)) break;
    words.push(unit.text);
    lines.take(index);
    const entries = (isFirst || isNext ? text.replace(/^附件[ \t\u3000]*/u, "") : text).split(NEXT_NAME);
    if (isFirst || isNext) names.push(...entries.map((entry) => entry.replace(NUMBER, "").trim()));
    else names[names.length - 1] = `${names.at(-1) ?? ""}${text}`;
  }
  findings.add("附件", names.map(withoutEndMark), ["sure", "label"], words);
}

/** 附件2：整改台账; the label alone opens an attachment. */
function namesAttachment(text: string): boolean {
  const label = /^附件/u.test(text) ? ATTACHMENT_LABEL.exec(text)?.[0] : undefined;
  return label !== undefined && text.length > label.length;
}

/** A name goes on where the line above is not whole: it has an open parenthesis or book mark. */
function continuesName(name: string | undefined, { bare, text }: TextUnit): boolean {
  if (name === undefined || name === "" || isNumbered(bare) || isSignature(bare) || bare.length > 40) return false;
  const opened = [...name].filter((character) => /[\uFF08《(]/u.test(character)).length;
  const closed = [...name].filter((character) => /[\uFF09》)]/u.test(character)).length;
  return opened > closed && !/[。]/u.test(text);
}

function withoutEndMark(name: string): string {
  return name.replace(/[\uFF1B;。\uFF0C,]$/u, "");
}
