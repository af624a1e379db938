import { getDocument, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PagePainter } from "./page-painter";
import type { PageRead } from "./page-read";

const MM_PER_POINT = 25.4 / 72;

/** Reads a PDF with pdf.js, which shares nothing with what wrote it: every glyph, line and picture where it is painted. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PageRead[]> {
  const task = getDocument({
    data: bytes.slice(), // pdf.js takes what it is given away
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages: PageRead[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)));
  await task.destroy();
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<PageRead> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { width, height, transform } = page.getViewport({ scale: MM_PER_POINT });
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
  const painter = new PagePainter([a, b, c, d, e, f], (name) => page.commonObjs.get(name) as { readonly name: string });
  fnArray.forEach((operation, at) => {
    painter.run(operation, (argsArray[at] ?? []) as readonly unknown[]);
  });
  return { number: page.pageNumber, width, height, ...painter.painted() };
}
