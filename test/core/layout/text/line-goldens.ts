import type { Line } from "../../../../src/core/layout/text/line";
import { isOpening } from "../../../../src/core/layout/text/mark-classes";
import { CELL } from "../placed";
import { setLines } from "./set-lines";

/** A golden: a rule of docs/layout.md, and texts with the lines that they are set in. */
export interface LineGolden {
  readonly rule: string;
  readonly source: string;
  readonly cases: readonly LineCase[];
}

export interface LineCase {
  readonly text: string;
  /** In characters. */
  readonly columns: number;
  readonly firstIndent: number;
  readonly isRagged: boolean;
}

const HEAD = /^# (.+)\n依据：(.+)\n/u;
const CASE = /^原文\uFF08(\d+)字(?:\uFF0C首行空(\d+)字)?(\uFF0C右边不齐)?\uFF09\uFF1A(.*)$/gmu;

/** Reads the rule, its source and the texts; the lines below each text are what `goldenText` writes. */
export function parseGolden(golden: string): LineGolden {
  const [, rule = "", source = ""] = HEAD.exec(golden) ?? [];
  const cases = [...golden.matchAll(CASE)].map((match) => {
    const [, columns, firstIndent = 0, ragged, text = ""] = match;
    return {
      text: text.replace(/\\u\{([0-9A-F]+)\}/gu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
      columns: Number(columns),
      firstIndent: Number(firstIndent),
      isRagged: ragged !== undefined,
    };
  });
  return { rule, source, cases };
}

/** The golden with the lines as they are set now. */
export function goldenText({ rule, source, cases }: LineGolden): string {
  return [`# ${rule}\n依据：${source}\n`, ...cases.map(caseText)].join("\n");
}

function caseText(lineCase: LineCase): string {
  const { text, columns, firstIndent, isRagged } = lineCase;
  const indent = firstIndent > 0 ? `\uFF0C首行空${firstIndent}字` : "";
  const head = `原文\uFF08${columns}字${indent}${isRagged ? "\uFF0C右边不齐" : ""}\uFF09\uFF1A${visible(text)}`;
  const lines = setLines(text, columns, { firstIndent: firstIndent * CELL, isRagged });
  return `${[head, ...lines.map(lineText)].join("\n")}\n`;
}

/** As in `28.00 │甲，‹乙……│ 挤，0.50`: where the line ends, what stands on it, and what was done to fill it. */
function lineText(line: Line): string {
  const cells = line.cells.map(({ character, width }, index) => {
    const isHalved = (line.widths[index] ?? 0) < 0.51 * CELL && /^[^\p{M}\p{C}]$/u.test(character);
    if (!isHalved || !isMark(character) || width === 0) return visible(character);
    return isOpening(character) ? `›${character}` : `${character}‹`;
  });
  const squeezed = line.cells.flatMap(({ character, width }, index) => {
    const given = (width - (line.widths[index] ?? 0)) / CELL;
    return given > 0.0005 ? [`${character === " " ? "空格" : character}${given.toFixed(2)}`] : [];
  });
  const gaps = line.xs.slice(1).map((x, index) => (x - (line.xs[index] ?? 0) - (line.widths[index] ?? 0)) / CELL);
  const widened = gaps.filter((gap) => gap > 0.0005);
  const notes = [
    ...(squeezed.length > 0 ? [`挤${squeezed.join(" ")}`] : []),
    ...(widened.length > 0 ? [`拉${widened.length}处，每处${(widened[0] ?? 0).toFixed(3)}`] : []),
  ].join("\uFF1B");
  const end = (line.end / CELL).toFixed(2).padStart(5);
  return `${end} │${"\u3000".repeat(Math.round(line.start / CELL))}${cells.join("")}│${notes === "" ? "" : ` ${notes}`}`;
}

function isMark(character: string): boolean {
  return /^[\p{P}～]$/u.test(character) && !/^[\u0020-\u00FF]$/u.test(character);
}

/** What cannot be seen is written by its number. */
function visible(text: string): string {
  return text.replace(
    /\p{C}|\p{M}|[\u00A0\u202F]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
