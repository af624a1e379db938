import type { FaceGlyph, FaceReader } from "../face-reader";
import { readCharacterMap } from "./character-map";
import { outlineOfPoints, type Points } from "./contours";
import { boundsIn, withoutInstructions, writeGlyph } from "./glyph-description";
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
      return number === 0 ? undefined : glyphs.glyph(number);
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

  glyph(number: number): FaceGlyph {
    const record = this.#record(number);
    const advance = this.#advance(number);
    if (!record) return glyphOf(new Uint8Array(), () => [], advance);
    const contours = record.getInt16(0);
    if (contours > 0) return glyphOf(withoutInstructions(record), () => readSimpleGlyph(record, contours), advance);
    const parts = this.#parts(record, 0);
    return glyphOf(writeGlyph(parts), () => parts, advance);
  }

  /** The last advance stands for all glyphs behind it (OpenType, “hmtx”). */
  #advance(number: number): number {
    return this.#metrics.getUint16(Math.min(number, this.#advances - 1) * 4);
  }

  /** The contours of a composite glyph's parts. */
  #parts(record: DataView, depth: number): readonly Points[] {
    return readComponents(record).flatMap((component) =>
      this.#points(component.glyph, depth + 1).map((points) => moved(points, component)),
    );
  }

  #points(number: number, depth: number): readonly Points[] {
    const record = this.#record(number);
    if (!record || depth > DEEPEST) return [];
    const contours = record.getInt16(0);
    return contours < 0 ? this.#parts(record, depth) : readSimpleGlyph(record, contours);
  }

  /** The glyph's description; undefined for one that draws nothing. */
  #record(number: number): DataView | undefined {
    const start = this.#location(number);
    const end = this.#location(number + 1);
    if (end <= start) return undefined;
    const record = this.#tables.part("glyf", start, end - start);
    return record.getInt16(0) === 0 ? undefined : record;
  }

  #location(number: number): number {
    return this.#hasLongLocations ? this.#locations.getUint32(number * 4) : this.#locations.getUint16(number * 2) * 2;
  }
}

/** A glyph by its description as a simple one, from which most glyphs are copied, and its points, which others need. */
function glyphOf(plain: Uint8Array, points: () => readonly Points[], advance: number): FaceGlyph {
  return {
    advance,
    bounds: boundsIn(plain),
    outline: () => outlineOfPoints(points()),
    description(scaleX, shiftX) {
      if (scaleX === 1 && shiftX === 0) return plain;
      const placement = { xx: scaleX, xy: 0, yx: 0, yy: 1, dx: shiftX, dy: 0 };
      return writeGlyph(points().map((contour) => moved(contour, placement)));
    },
  };
}
