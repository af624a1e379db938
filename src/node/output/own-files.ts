import { strFromU8, unzipSync } from "fflate";

/** The name that gongwen leaves in the files that it writes. */
const OWN_NAME = "gongwen";

/** Whether a PDF is as gongwen wrote it: it is named as its producer, and nothing was added later. */
export function isOwnPdf(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  const updates = text.split("startxref").length - 1;
  return updates === 1 && text.includes(`<pdf:Producer>${OWN_NAME}</pdf:Producer>`);
}

/** Whether a DOCX is as gongwen wrote it: a word processor that saves it writes its own name into the properties. */
export function isOwnDocx(bytes: Uint8Array): boolean {
  return partOf(bytes, "docProps/app.xml").includes(`<Application>${OWN_NAME}</Application>`);
}

/** Whether an OFD is as gongwen wrote it: it is named as the creator, and nobody has sealed it since. */
export function isOwnOfd(bytes: Uint8Array): boolean {
  const root = partOf(bytes, "OFD.xml");
  return root.includes(`<ofd:Creator>${OWN_NAME}</ofd:Creator>`) && !root.includes("Signatures>");
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

/** Whether an HTML file names gongwen as its generator. */
export function isOwnHtml(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 4096)).includes(`<meta name="generator" content="${OWN_NAME}">`);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
