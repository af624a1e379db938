import type { FaceReader } from "../face-reader";
import { readCharacterMap } from "./character-map";
import { outlineOfPoints, type Points } from "./contours";
import { moved, readComponents, readSimpleGlyph } from "./glyph-points";
import { readPostscriptName } from "./postscript-name";
import { facesOf, type ReadPart, type Tables } from "./tables";

/**
 * A face with TrueType outlines, of which only the tables and glyphs in use are read: the files of Chinese fonts are
 * long. Undefined for other files (CFF outlines, web fonts, damage), which the general reader takes.
 */
export function readTrueTypeFace(read: ReadPart, postscriptName: string | undefined): FaceReader | undefined {
  const faces = facesOf(read);
  const named = (tables: Tables) => readPostscriptName(tables) === postscriptName;
  const tables = postscriptName === undefined ? faces[0] : faces.find(named);
  if (!tables?.has("glyf")) return undefined;
  const characterMap = readCharacterMap(tables.read("cmap"));
  if (!characterMap) return undefined;
  const head = tables.read("head");
  const glyphs = new Glyphs(tables, head.getInt16(50) !== 0);
  return {
    postscriptName: readPostscriptName(tables) ?? "",
    unitsPerEm: head.getUint16(18),
    glyph(codePoint) {
      const number = characterMap(codePoint);
      return number === 0
        ? undefined
        : { outline: outlineOfPoints(glyphs.points(number)), advance: glyphs.advance(number) };
    },
  };
}

/** Composite glyphs within composite glyphs; more is a font that would not end. */
const DEEPEST = 8;

class Glyphs {
  readonly #tables: Tables;
  readonly #locations: DataView;
  readonly #hasLongLocations: boolean;
  readonly #metrics: DataView;
  readonly #advances: number;

  constructor(tables: Tables, hasLongLocations: boolean) {
    this.#tables = tables;
    this.#locations = tables.read("loca");
    this.#hasLongLocations = hasLongLocations;
    this.#metrics = tables.read("hmtx");
    this.#advances = tables.read("hhea").getUint16(34);
  }

  /** The last advance stands for all glyphs behind it (OpenType, “hmtx”). */
  advance(number: number): number {
    return this.#metrics.getUint16(Math.min(number, this.#advances - 1) * 4);
  }

  points(number: number, depth = 0): readonly Points[] {
    const [start, end] = [this.#location(number), this.#location(number + 1)];
    if (end <= start || depth > DEEPEST) return [];
    const glyph = this.#tables.part("glyf", start, end - start);
    const contours = glyph.getInt16(0);
    if (contours >= 0) return readSimpleGlyph(glyph, contours);
    return readComponents(glyph).flatMap((component) =>
      this.points(component.glyph, depth + 1).map((points) => moved(points, component)),
    );
  }

  #location(number: number): number {
    return this.#hasLongLocations ? this.#locations.getUint32(number * 4) : this.#locations.getUint16(number * 2) * 2;
  }
}
