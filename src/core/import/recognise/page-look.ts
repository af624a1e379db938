import type { Format } from "../../standard/kinds";
import type { TextUnit, Unit } from "./units";

/** How names and date stand at the end of the text (GB/T 9704—2012 7.3.5). */
export type ClosingLook = "sealed" | "unsealed" | "signature-stamp";

/** Styles that only papers of no kind have. */
const PAPER_STYLES = ["标题下发文字号", "标题下署名", "标题下成文日期"];

/**
 * The format that a document in our styles is set in: each has another head (7.2, 10.1–10.3; standard.md §7). Where it has
 * none, it is what is `usual`, 文稿 or 文件.
 */
export function formatLook(units: readonly Unit[], usual: Format): Format {
  const lines = units.filter((unit): unit is TextUnit => unit.type === "text");
  const has = (style: string) => lines.some(({ look }) => look.style === style);
  const mark = lines.find(({ look }) => look.style === "发文机关标志")?.bare ?? "";
  if (PAPER_STYLES.some(has)) return "文稿";
  if (has("简报报头")) return "简报";
  if (has("纪要版头") || mark.endsWith("纪要")) return "纪要";
  if (lines.some(({ look }) => look.style === "发文机关标志" && look.isInBox)) return "信函";
  if (/令$/u.test(mark) && !has("公文标题")) return "命令";
  return usual === "文稿" && mark === "" ? "文稿" : "文件";
}

/** Half a character: what rounding and narrow letters may make. */
const NEAR = 0.5;

/** What stands at the place of a seal or stamp stands in by so many characters. */
const SEALED_INDENT = 4;

/** A name beside a signature stamp stands in by more than this many characters. */
const STAMPED_INDENT = 9;

/** A seal takes two lines of white above the names, where there is none one line: the middle between, in points. */
const SEALED_WHITE = 44;

/** The look of the closing by its indents and the white above it; undefined where they do not tell. */
export function closingLook(units: readonly Unit[]): ClosingLook | undefined {
  const lines = units.filter((unit): unit is TextUnit => unit.type === "text");
  const names = lines.filter(({ look }) => look.style === "发文机关署名");
  const date = lines.find(({ look }) => look.style === "成文日期");
  const first = names[0] ?? date;
  if (!first) return undefined;
  const { rightIndent, whiteAbove } = first.look;
  if (names.length > 0 && rightIndent === undefined) return "sealed"; // side by side above their seals
  const isAtStamp = isNear(date?.look.rightIndent ?? SEALED_INDENT, SEALED_INDENT);
  if (names.length > 0 && isAtStamp && (rightIndent ?? 0) > STAMPED_INDENT) return "signature-stamp";
  if (names.length > 1) return "unsealed";
  return whiteAbove === undefined ? undefined : whiteAbove > SEALED_WHITE ? "sealed" : "unsealed";
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}
