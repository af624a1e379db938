import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { combined, IDENTITY, type Matrix, mapped, scales } from "./matrix";
import type { Box, Glyph, PageRead, Stroke } from "./page-read";

/** The part of the graphics state (ISO 32000-1 8.4, 9.3) that decides where things stand and how they look. */
interface State {
  readonly map: Matrix;
  readonly lineWidth: number;
  readonly fill: string;
  readonly stroke: string;
  readonly font: string;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** As a share: 1 is the glyphs' own width. */
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
}

const START: Omit<State, "map"> = {
  lineWidth: 1,
  fill: "#000000",
  stroke: "#000000",
  font: "",
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
};

/** A glyph as pdf.js hands it to what paints. */
interface ShownGlyph {
  readonly unicode: string;
  /** In thousandths of an em. */
  readonly width: number;
  readonly isSpace: boolean;
}

/** Operations that paint nothing and move nothing. */
const IDLE = new Set<number>([
  OPS.dependency,
  OPS.setLineCap,
  OPS.setLineJoin,
  OPS.setMiterLimit,
  OPS.setDash,
  OPS.setRenderingIntent,
  OPS.setFlatness,
  OPS.setTextRenderingMode,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.endText,
]);

/** Follows a page's operations and notes what they paint. `map` leads from the page's units to millimetres. */
export class PagePainter {
  #state: State;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  readonly #saved: State[] = [];
  readonly #glyphs: Glyph[] = [];
  readonly #strokes: Stroke[] = [];
  readonly #pictures: Box[] = [];
  readonly #unread: string[] = [];
  readonly #fontNamed: (name: string) => { readonly name: string };

  constructor(map: Matrix, fontNamed: (name: string) => { readonly name: string }) {
    this.#state = { ...START, map };
    this.#fontNamed = fontNamed;
  }

  painted(): Pick<PageRead, "glyphs" | "strokes" | "pictures" | "unread"> {
    return { glyphs: this.#glyphs, strokes: this.#strokes, pictures: this.#pictures, unread: this.#unread };
  }

  run(operation: number, operands: readonly unknown[]): void {
    const perform = this.#operations[operation];
    if (perform) perform(operands);
    else if (!IDLE.has(operation)) this.#unread.push(nameOf(operation));
  }

  readonly #operations: Readonly<Record<number, (operands: readonly unknown[]) => void>> = {
    [OPS.save]: () => this.#saved.push(this.#state),
    [OPS.restore]: () => {
      this.#state = this.#saved.pop() ?? this.#state;
    },
    [OPS.transform]: (operands) => this.#set({ map: combined(this.#state.map, matrixOf(operands)) }),
    [OPS.setLineWidth]: ([lineWidth]) => this.#set({ lineWidth: Number(lineWidth) }),
    [OPS.setFillRGBColor]: ([color]) => this.#set({ fill: colorOf(color) }),
    [OPS.setStrokeRGBColor]: ([color]) => this.#set({ stroke: colorOf(color) }),
    [OPS.setFont]: ([name, size]) =>
      this.#set({ font: withoutTag(this.#fontNamed(String(name)).name), size: Number(size) }),
    [OPS.setCharSpacing]: ([spacing]) => this.#set({ characterSpacing: Number(spacing) }),
    [OPS.setWordSpacing]: ([spacing]) => this.#set({ wordSpacing: Number(spacing) }),
    [OPS.setHScale]: ([percent]) => this.#set({ stretch: Number(percent) / 100 }),
    [OPS.setTextRise]: ([rise]) => this.#set({ rise: Number(rise) }),
    [OPS.setLeading]: ([leading]) => this.#set({ leading: Number(leading) }),
    [OPS.beginText]: () => this.#beginLine(IDENTITY),
    [OPS.setTextMatrix]: ([matrix]) => this.#beginLine(matrixOf(matrix as ArrayLike<number>)),
    [OPS.moveText]: ([x, y]) => this.#moveLine(Number(x), Number(y)),
    [OPS.nextLine]: () => this.#moveLine(0, this.#state.leading),
    [OPS.showText]: ([shown]) => this.#show(shown as readonly (ShownGlyph | number)[]),
    [OPS.constructPath]: ([painting, paths]) => this.#path(Number(painting), (paths as readonly unknown[])[0]),
    [OPS.paintImageXObject]: () => this.#picture(),
  };

  #set(changed: Partial<State>): void {
    this.#state = { ...this.#state, ...changed };
  }

  #beginLine(matrix: Matrix): void {
    this.#text = matrix;
    this.#line = matrix;
  }

  #moveLine(x: number, y: number): void {
    this.#beginLine(combined(this.#line, [1, 0, 0, 1, x, y]));
  }

  #show(shown: readonly (ShownGlyph | number)[]): void {
    const { size, stretch, characterSpacing, wordSpacing } = this.#state;
    for (const each of shown) {
      if (typeof each === "number") this.#advance((-each / 1000) * size * stretch);
      else {
        this.#glyphs.push(this.#glyph(each));
        const spacing = characterSpacing + (each.isSpace ? wordSpacing : 0);
        this.#advance(((each.width / 1000) * size + spacing) * stretch);
      }
    }
  }

  #advance(distance: number): void {
    this.#text = combined(this.#text, [1, 0, 0, 1, distance, 0]);
  }

  #glyph({ unicode, width }: ShownGlyph): Glyph {
    const { map, size, stretch, rise, font, fill } = this.#state;
    const onPage = combined(map, this.#text);
    const { x, y } = mapped(onPage, 0, rise);
    const { alongX, alongY } = scales(onPage);
    const [a, b] = onPage;
    return {
      text: unicode,
      x,
      y,
      toX: a / alongX,
      toY: b / alongX,
      em: size * alongY,
      advance: (width / 1000) * size * stretch * alongX,
      font,
      color: fill,
    };
  }

  /** Straight strokes are noted; any other path is not ours and is told. */
  #path(painting: number, path: unknown): void {
    const { map, lineWidth, stroke } = this.#state;
    const lines = path && painting === OPS.stroke ? straightLines(path as ArrayLike<number>) : undefined;
    if (!lines) {
      this.#unread.push(`${nameOf(painting)} of a path`);
      return;
    }
    for (const [fromX, fromY, toX, toY] of lines) {
      const [from, to] = [mapped(map, fromX, fromY), mapped(map, toX, toY)];
      const width = lineWidth * scales(map).alongX;
      this.#strokes.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, width, color: stroke });
    }
  }

  /** A picture fills the unit square. */
  #picture(): void {
    const corners = [mapped(this.#state.map, 0, 0), mapped(this.#state.map, 1, 1)];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    this.#pictures.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    });
  }
}

type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** pdf.js's own codes of a path's parts: 0 begins at a point, 1 draws a straight line to one. */
const [MOVE, LINE] = [0, 1];

/** The segments of a path of straight lines; undefined for one with curves. */
function straightLines(path: ArrayLike<number>): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < path.length; at += 3) {
    const [code, toX, toY] = [path[at], path[at + 1] ?? 0, path[at + 2] ?? 0];
    if (code !== MOVE && code !== LINE) return undefined;
    if (code === LINE) segments.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return segments;
}

function matrixOf(operands: ArrayLike<unknown>): Matrix {
  const at = (index: number) => Number(operands[index] ?? 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function colorOf(color: unknown): string {
  return String(color).toUpperCase();
}

function withoutTag(fontName: string): string {
  return fontName.replace(/^[A-Z]{6}\+/u, "");
}

function nameOf(operation: number): string {
  return Object.entries(OPS).find(([, code]) => code === operation)?.[0] ?? String(operation);
}
