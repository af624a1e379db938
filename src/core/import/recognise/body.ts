import type { Findings } from "./findings";
import type { Lines } from "./lines";
import type { AttachmentOpeningPart, BodyPart } from "./recognised";
import { bare, cutUnit, type TextUnit, textUnit, type Unit } from "./units";
import { ATTACHMENT_LABEL, isNumbered } from "./wording";

/**
 * The units that no element has claimed, as what the draft says below its front matter. What stands below
 * the closing, from `closingEnd` on, is an attachment, opened or not.
 */
export function readBody(lines: Lines, closingEnd: number | undefined, findings: Findings): readonly BodyPart[] {
  const titles = new AttachmentTitles(findings);
  const parts: BodyPart[] = [];
  const left = [...lines.left(0, lines.length)];
  const below = closingEnd ?? Number.POSITIVE_INFINITY;
  let isAttached = false;
  for (let at = 0; at < left.length; at++) {
    const [index, unit] = left[at] as (typeof left)[number];
    const next = left[at + 1]?.[1];
    const opening = unit.type === "text" ? openingOf(unit, next, isAttached || index >= below) : undefined;
    if (opening) {
      const own = opening.title ? [opening.title] : titles.linesFrom(left, at + 1);
      if (!opening.title) at += own.length;
      const title = own.length > 0 ? own : titles.next(next);
      parts.push({ ...opened(unit, opening.words, title), source: opening.source, sureness: "sure", reason: "label" });
      titles.skip();
      isAttached = true;
      continue;
    }
    if (!isAttached && index >= below) {
      isAttached = true;
      const own = titles.linesFrom(left, at);
      const title = own.length > 0 ? own : titles.next(unit);
      if (title.length > 0 || unit.type !== "text") {
        parts.push({ ...opened(unit, "附件", title), source: "", sureness: "guess", reason: "behind-closing" });
      }
      if (own.length > 0) {
        at += own.length - 1;
        continue;
      }
    }
    parts.push(partOf(unit));
  }
  return parts;
}

type Opened = Omit<AttachmentOpeningPart, "source" | "sureness" | "reason">;

function opened({ look }: { readonly look: TextUnit["look"] }, words: string, title: readonly TextUnit[]): Opened {
  return { type: "opening", words, isLandscape: look.isLandscape ?? false, title };
}

/** An attachment's title may be broken over so many lines. */
const MOST_TITLE_LINES = 4;

/**
 * Titles for attachments that have none of their own, for the draft takes the line below an opening for one: the names
 * on the list, else what the document's title says it issues (《……》).
 */
class AttachmentTitles {
  readonly #names: readonly string[];
  #count = 0;

  constructor(findings: Findings) {
    const issued = /(?:印发|转发|批转|颁发|颁布|公布|发布)[^《]{0,12}《(.{2,60})》/u.exec(
      findings.first("标题") ?? "",
    )?.[1];
    this.#names = findings.get("附件")?.values ?? (issued === undefined ? [] : [issued]);
  }

  /** The title's lines from `at` on: the first that may be one, and those that make a known name together with it. */
  linesFrom(left: readonly (readonly [number, Unit])[], at: number): readonly TextUnit[] {
    const units: TextUnit[] = [];
    const name = bare(this.#names[this.#count] ?? "").replace(/[《》]/gu, "");
    for (let joined = "", next = at; units.length < MOST_TITLE_LINES; next++) {
      const unit = left[next]?.[1];
      if (unit?.type !== "text" || !mayBeTitle(unit)) break;
      joined += unit.bare.replace(/[《》]/gu, "");
      if (units.length > 0 && !(name.startsWith(joined) && joined.length > 0)) break;
      units.push(unit);
    }
    return units;
  }

  /** A title for an attachment that begins with `first`; none where a table or picture does, which is no title. */
  next(first: Unit | undefined): readonly TextUnit[] {
    const name = this.#names[this.#count];
    return first?.type === "text" && name !== undefined ? [textUnit([{ text: name, strong: false }])] : [];
  }

  skip(): void {
    this.#count++;
  }
}

/** A draft's headings without a number have so many signs; one is the title's. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 5;

function partOf(unit: Unit): BodyPart {
  if (unit.type === "table") return { type: "table", table: unit };
  if (unit.type === "picture") return { type: "picture", picture: unit, caption: "" };
  const { headingSigns } = unit.look;
  if (headingSigns === undefined || isNumbered(unit.bare)) return { type: "line", unit };
  return { type: "line", unit, heading: { marks: Math.min(Math.max(headingSigns, FIRST_LEVEL), LAST_LEVEL) } };
}

/** The line below an opening, unless it is text already. */
function mayBeTitle({ bare }: TextUnit): boolean {
  return bare.length > 0 && bare.length <= 60 && !isNumbered(bare) && !/[。\uFF1B\uFF1A]/u.test(bare);
}

const OPENING =
  /^(?:附件|附)[ \t\u3000\u00A0]*(?:[\d\uFF10-\uFF19]{1,2}|[一二三四五六七八九十]{1,3})?[ \t\u3000\u00A0]*[:\uFF1A]?$/u;

interface Opening {
  readonly words: string;
  /** What stood there, without the title. */
  readonly source: string;
  /** The title that stands on the same line. */
  readonly title: TextUnit | undefined;
}

/** A line that opens an attachment: 附件1 alone, or with its title behind it below the closing. */
function openingOf(unit: TextUnit, next: Unit | undefined, isBelowClosing: boolean): Opening | undefined {
  if (OPENING.test(unit.text)) {
    const words = unit.bare.replace(/^附(?!件)/u, "附件").replace(/[:\uFF1A]$/u, "");
    return next ? { words, source: unit.text, title: undefined } : undefined;
  }
  if (!isBelowClosing || unit.bare.length > 80) return undefined;
  const [label = "", word, number, mark] = ATTACHMENT_LABEL.exec(unit.text) ?? [];
  if (word === undefined || (mark === undefined && (word === "附" || number === undefined))) return undefined;
  // 附件：1.…… below the closing is the list of what belongs to the text there.
  if (isNumbered(unit.bare.slice(label.replace(/\s/gu, "").length))) return undefined;
  const [, title] = cutUnit(unit, label.length);
  return { words: `附件${number ?? ""}`, source: label, title: title.text === "" ? undefined : title };
}
