import path from "node:path";
import type { Page } from "../../src/core/layout/page";
import { MM_PER_POINT } from "../../src/core/standard/sizes";
import { FAMILIES } from "../fonts";

/** The part of pdfkit's document that we use. */
interface PdfKitDocument {
  on(event: "data", listener: (bytes: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  registerFont(name: string, file: string): void;
  addPage(options: { size: readonly [number, number]; margin: number }): void;
  font(name: string): this;
  fontSize(points: number): this;
  fillColor(color: string): this;
  text(text: string, x: number, y: number, options: { lineBreak: boolean; baseline: string }): void;
  end(): void;
}

export type PdfKit = new (options: { autoFirstPage: boolean; font: null }) => PdfKitDocument;

/** The pages' text drawn by pdfkit, an item at a time; rules and pictures are left out. */
export function drawWithPdfKit(Document: PdfKit, pages: readonly Page[], folder: string): Promise<Uint8Array> {
  const document = new Document({ autoFirstPage: false, font: null });
  const parts: Uint8Array[] = [];
  document.on("data", (bytes) => parts.push(bytes));
  const done = new Promise<Uint8Array>((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
  for (const [name, { file }] of Object.entries(FAMILIES)) {
    document.registerFont(name, path.join(folder, path.basename(file)));
  }
  for (const page of pages) {
    document.addPage({ size: [page.width / MM_PER_POINT, page.height / MM_PER_POINT], margin: 0 });
    for (const item of page.items) {
      if (item.type !== "text") continue;
      document.font(item.font).fontSize(item.size).fillColor(item.color);
      const [x, y] = [item.x / MM_PER_POINT, item.y / MM_PER_POINT];
      document.text(item.text, x, y, { lineBreak: false, baseline: "alphabetic" });
    }
  }
  document.end();
  return done;
}
