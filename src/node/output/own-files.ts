import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { isAsZipped } from "../../core/render/zip-package";

/** The name that gongwen leaves in the files that it writes. */
const OWN_NAME = "gongwen";

/** Whether a PDF is as gongwen wrote it: it is named as its producer, and nothing was added later. */
export function isOwnPdf(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  const updates = text.split("startxref").length - 1;
  return updates === 1 && text.endsWith("%%EOF\n") && text.includes(`<pdf:Producer>${OWN_NAME}</pdf:Producer>`);
}

/** Whether a DOCX is as gongwen wrote it: a program that saves it zips it in its own way. */
export function isOwnDocx(bytes: Uint8Array): boolean {
  return isOwnPackage(bytes, "docProps/app.xml", `<Application>${OWN_NAME}</Application>`);
}

/** Whether an OFD is as gongwen wrote it: a program that changes or seals it zips it in its own way. */
export function isOwnOfd(bytes: Uint8Array): boolean {
  return isOwnPackage(bytes, "OFD.xml", `<ofd:Creator>${OWN_NAME}</ofd:Creator>`);
}

function isOwnPackage(bytes: Uint8Array, part: string, sign: string): boolean {
  return partOf(bytes, part).includes(sign) && isAsZipped(bytes);
}

/** A part of a zipped package as text; empty where there is none. */
function partOf(bytes: Uint8Array, path: string): string {
  try {
    const files = unzipSync(bytes, { filter: (file) => file.name === path && file.originalSize < 100_000 });
    return strFromU8(files[path] ?? new Uint8Array());
  } catch {
    return "";
  }
}

/** A page with a comment at its end by which `isOwnHtml` knows it: the page itself is any editor's to change. */
export function signedHtml(html: string): string {
  return `${html}${signature(html)}`;
}

/** Whether an HTML file is as gongwen wrote and signed it. */
export function isOwnHtml(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  const end = text.lastIndexOf(SIGNATURE_START);
  return end >= 0 && text.slice(end) === signature(text.slice(0, end));
}

const SIGNATURE_START = `<!-- ${OWN_NAME} `;

function signature(html: string): string {
  return `${SIGNATURE_START}${createHash("sha256").update(html).digest("hex")} -->\n`;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
