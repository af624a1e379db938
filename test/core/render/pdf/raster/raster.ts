import { PDFiumLibrary } from "@hyzyla/pdfium";

/** Pixels in a millimetre, about. */
const SCALE = 10;

const MM_PER_POINT = 25.4 / 72;

/** A page of a PDF file as a raster, drawn by a program that knows nothing of ours. */
export class Raster {
  readonly #data: Uint8Array;
  readonly #width: number;
  readonly #height: number;
  /** Pixels in a millimetre across and down: a page is cut to whole pixels. */
  readonly #across: number;
  readonly #down: number;

  /** `pageWidth` and `pageHeight` in mm. */
  constructor(data: Uint8Array, width: number, height: number, pageWidth: number, pageHeight: number) {
    this.#data = data;
    this.#width = width;
    this.#height = height;
    this.#across = width / pageWidth;
    this.#down = height / pageHeight;
  }

  /** The ink in a box in mm: its area in mm², and its middle from the page's upper left corner. */
  inkIn(left: number, top: number, right: number, bottom: number): { area: number; x: number; y: number } {
    const [across, down] = [this.#across, this.#down];
    let [ink, x, y] = [0, 0, 0];
    for (
      let row = Math.max(0, Math.round(top * down));
      row < Math.min(this.#height, Math.round(bottom * down));
      row++
    ) {
      for (
        let column = Math.round(left * across);
        column < Math.min(this.#width, Math.round(right * across));
        column++
      ) {
        const dark = this.#darkness(row, column);
        ink += dark;
        x += dark * (column + 0.5);
        y += dark * (row + 0.5);
      }
    }
    return ink === 0 ? { area: 0, x: 0, y: 0 } : { area: ink / across / down, x: x / ink / across, y: y / ink / down };
  }

  /** 0 is paper, 1 is full ink of any colour. */
  #darkness(row: number, column: number): number {
    const at = (row * this.#width + column) * 4;
    return 1 - Math.min(this.#data[at] ?? 255, this.#data[at + 1] ?? 255, this.#data[at + 2] ?? 255) / 255;
  }
}

/** The pages of a PDF file, whose sizes in mm are known, as rasters: the program says sizes in whole points only. */
export async function rastersOf(
  bytes: Uint8Array,
  sizes: readonly { readonly width: number; readonly height: number }[],
): Promise<readonly Raster[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const rasters: Raster[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: SCALE * MM_PER_POINT, render: "bitmap" });
      const size = sizes[rasters.length] ?? { width: 0, height: 0 };
      rasters.push(new Raster(new Uint8Array(data), width, height, size.width, size.height));
    }
    document.destroy();
    return rasters;
  } finally {
    library.destroy();
  }
}
