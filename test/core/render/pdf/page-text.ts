import { type ReadPdf, textOfString } from "./read-pdf";

/** A text on a page, as a reader finds it. */
export interface FoundText {
  readonly font: string;
  readonly text: string;
  /** Where each character's origin lies and how far it reaches, in mm from the page's left edge, or top when turned. */
  readonly origins: readonly number[];
  readonly advances: readonly number[];
  /** The operators of the text. */
  readonly operators: string;
}

interface ReadFont {
  readonly characters: ReadonlyMap<number, string>;
  readonly widths: ReadonlyMap<number, number>;
}

const TEXT = /BT (.*?)\/([\w-]+) ([\d.]+) Tf ([\d -]+) ([\d.-]+) ([\d.-]+) Tm(.*?) ET/gsu;

/** Every text of a page in the order in which it is drawn, glyphs turned into characters by the fonts' own tables. */
export function textsOfPage(pdf: ReadPdf, page: string): readonly FoundText[] {
  const fonts = fontsOf(pdf, page);
  return [...pdf.content(page).matchAll(TEXT)].map(([operators, , font = "", size, turn, x, y, shown = ""]) => {
    const read = fonts.get(font) ?? { characters: new Map(), widths: new Map() };
    const start = Number(turn === "0 1 1 0" ? y : x);
    return { font, operators, ...readShown(shown, read, Number(size), start) };
  });
}

function readShown(shown: string, font: ReadFont, size: number, start: number) {
  let [position, spacing, stretch, text] = [start, 0, 1, ""];
  const origins: number[] = [];
  const advances: number[] = [];
  for (const [token] of shown.matchAll(/[\d.]+ Tz|-?[\d.]+ Tc|<[\dA-F]+>|-?\d+/gu)) {
    if (token.endsWith("Tc")) spacing = Number.parseFloat(token);
    else if (token.endsWith("Tz")) stretch = Number.parseFloat(token) / 100;
    else if (!token.startsWith("<")) position -= (Number(token) / 1000) * size * stretch;
    else {
      for (const code of token.match(/[\dA-F]{4}/gu) ?? []) {
        const glyph = Number.parseInt(code, 16);
        const advance = ((font.widths.get(glyph) ?? 1000) / 1000) * size * stretch;
        text += font.characters.get(glyph) ?? "?";
        origins.push(position);
        advances.push(advance);
        position += advance + spacing * stretch;
      }
    }
  }
  return { text, origins, advances };
}

function fontsOf(pdf: ReadPdf, page: string): ReadonlyMap<string, ReadFont> {
  const resources = pdf.target(page, "Resources").body;
  const entries = /\/Font<<(.*?)>>/u.exec(resources)?.[1] ?? "";
  return new Map(
    [...entries.matchAll(/\/([\w-]+) (\d+) 0 R/gu)].map(([, name = "", number]) => {
      const { body } = pdf.object(Number(number));
      const table = Buffer.from(pdf.target(body, "ToUnicode").stream).toString("latin1");
      const characters = [...table.matchAll(/^<([\dA-F]{4})><([\dA-F]+)>$/gmu)].map(
        ([, glyph = "", text = ""]) => [Number.parseInt(glyph, 16), textOfString(text)] as const,
      );
      const widths = widthsOf(pdf.target(body, "DescendantFonts").body);
      return [name, { characters: new Map(characters), widths }];
    }),
  );
}

function widthsOf(font: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [, first, row = ""] of (/\/W\[(.*)\]>>/u.exec(font)?.[1] ?? "").matchAll(/(\d+)\[([\d ]*)\]/gu)) {
    row.split(" ").forEach((width, index) => {
      widths.set(Number(first) + index, Number(width));
    });
  }
  return widths;
}
