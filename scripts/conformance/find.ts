import type { TextLine } from "./read/text-lines";
import { plain, points, type Subject } from "./subject";

/** Lines that follow each other and together say the text, marks that part names aside; undefined when there are none. */
export function runOf(
  lines: readonly TextLine[],
  text: string,
  from = 0,
): { readonly lines: readonly TextLine[]; readonly end: number } | undefined {
  const wanted = bare(text);
  for (let start = from; start < lines.length; start++) {
    let said = "";
    for (let end = start; end < lines.length; end++) {
      said += bare(lines[end]?.text ?? "");
      if (!wanted.startsWith(said)) break;
      if (said.length === wanted.length) return { lines: lines.slice(start, end + 1), end: end + 1 };
    }
  }
  return undefined;
}

function bare(text: string): string {
  return plain(text).replace(/[、，。；]/gu, "");
}

/** The lines whose first character is painted in this size. */
export function sized(lines: readonly TextLine[], size: number): readonly TextLine[] {
  return lines.filter((line) => isSized(line, size));
}

export function isSized({ characters }: TextLine, size: number): boolean {
  return Math.abs(points(characters[0]?.glyph.em ?? 0) - size) < 0.5;
}

export function linesOn({ lines }: Subject, page: number): readonly TextLine[] {
  return lines.filter((line) => line.page === page);
}
