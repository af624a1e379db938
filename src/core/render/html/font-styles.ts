import { TYPEFACES, type Typeface } from "../../standard/typefaces";
import { base64 } from "../base64";

/** A font that a page brings along, one for each typeface: the subset of its characters, as an OpenType file. */
export interface EmbeddedFont {
  readonly typeface: Typeface;
  readonly data: Uint8Array;
}

/** The CSS class of text in the typeface. */
export function typefaceClass(typeface: Typeface): string {
  return `typeface-${typeface}`;
}

/** The CSS family of the typeface's embedded font, which comes before all others. */
export function embeddedFamily(typeface: Typeface): string {
  return `gongwen-${typeface}`;
}

/**
 * The style sheet that page SVGs need: a class for each typeface with its embedded font first, then the user's families,
 * then those that stand in. Nothing is fetched.
 */
export function fontStyles(embedded: readonly EmbeddedFont[] = []): string {
  const faces = embedded.map(
    ({ typeface, data }) =>
      `@font-face{font-family:${embeddedFamily(typeface)};src:url(data:font/otf;base64,${base64(data)})}`,
  );
  const typefaces = Object.keys(TYPEFACES) as Typeface[];
  return [...faces, ...typefaces.flatMap(fullNameFaces), ...typefaces.map(rule), PLAIN].join("\n");
}

function rule(typeface: Typeface): string {
  const { families, substitutes } = TYPEFACES[typeface];
  const names = [embeddedFamily(typeface), ...families.map(quoted), ...substitutes.map(quoted)];
  return `.${typefaceClass(typeface)}{font-family:${names.join(",")},${typeface === "hei" ? "sans-serif" : "serif"}}`;
}

/** A face of another weight is known to CSS by its full name only through `local()`. */
function fullNameFaces(typeface: Typeface): readonly string[] {
  return TYPEFACES[typeface].substitutes
    .filter((name) => / (?:Light|Medium|Bold)$/u.test(name))
    .map((name) => `@font-face{font-family:${quoted(name)};src:local(${quoted(name)})}`);
}

/** Each character has its own place: a browser must neither kern nor squeeze nor space out. */
const PLAIN = `.gongwen-page{font-kerning:none;font-variant-ligatures:none;text-spacing-trim:space-all;\
text-autospace:no-autospace}`;

function quoted(name: string): string {
  return `"${name.replace(/["\\]/gu, "\\$&")}"`;
}
