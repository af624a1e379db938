/**
 * The bundle dist/renderers.js: everything that writes files, with the font and archive libraries that it needs. It is
 * loaded only when a file is made (load-renderers.ts).
 */
export { diffDrafts } from "../core/diff/diff-drafts";
export { documentInformation } from "../core/render/document";
export { renderDocx } from "../core/render/docx/render-docx";
export { renderTrackedDocx } from "../core/render/docx/tracked/render-tracked-docx";
export { embedFonts } from "../core/render/fonts/embed-fonts";
export { writeOpenType } from "../core/render/fonts/opentype";
export { Typesetter } from "../core/render/fonts/typesetter";
export { differenceSummary, renderDifferenceHtml } from "../core/render/html/render-difference";
export { renderHtml } from "../core/render/html/render-html";
export { renderOfd } from "../core/render/ofd/render-ofd";
export { renderPdf } from "../core/render/pdf/render-pdf";
export { readOwnLayouts } from "../core/render/read-own-layouts";
export { isOwnDocx, isOwnHtml, isOwnOfd, isOwnPdf, signedHtml } from "./output/own-files";
