/** Characters that take two columns of a terminal (Unicode's East Asian Wide and Fullwidth). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Characters that take none: marks over the one before, joiners, controls. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** How many columns of a terminal the text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!NO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** The text with spaces behind it, or before it, until it takes so many columns. */
function padded(text: string, width: number, side: "start" | "end" = "end"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "end" ? text + spaces : spaces + text;
}

/** A row's cells in columns as wide as the widest cell, two spaces between them and none at the end. */
export function inColumns(
  rows: readonly (readonly string[])[],
  sides: readonly ("left" | "right")[] = [],
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, sides[index] === "right" ? "start" : "end"))
      .join("  ")
      .trimEnd(),
  );
}
