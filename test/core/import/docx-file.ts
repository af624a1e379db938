import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const METADATA = "http://schemas.openxmlformats.org/package/2006";

const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");

/** The parts of a Word document besides its text. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Addresses outside of the document, by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** Pictures by relationship id. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Parts that the document refers to, their type and path by relationship id; the parts themselves are among the others. */
  readonly parts?: Readonly<Record<string, readonly [type: string, path: string]>>;
  /** Its category among the document's properties. */
  readonly category?: string;
  /** Any other part by its path. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const PARTS = ["styles", "numbering", "footnotes", "comments", "header"] as const;
const ROOTS = { styles: "styles", numbering: "numbering", footnotes: "footnotes", comments: "comments", header: "hdr" };

/** A Word document with that body: paragraphs and tables as XML. */
export function docxFile(body: string, parts: DocxParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relationships: string[] = [];
  const relate = (id: string, type: string, target: string, mode = "") =>
    relationships.push(`<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`);
  files["word/document.xml"] = strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);
  for (const part of PARTS) {
    if (parts[part] === undefined) continue;
    files[`word/${part}.xml`] = strToU8(`<w:${ROOTS[part]} ${NAMESPACES}>${parts[part]}</w:${ROOTS[part]}>`);
    relate(`part-${part}`, part, `${part}.xml`);
  }
  for (const [id, address] of Object.entries(parts.links ?? {}))
    relate(id, "hyperlink", address, ' TargetMode="External"');
  for (const [id, bytes] of Object.entries(parts.pictures ?? {})) {
    files[`word/media/${id}.bin`] = bytes;
    relate(id, "image", `media/${id}.bin`);
  }
  for (const [id, [type, path]] of Object.entries(parts.parts ?? {})) relate(id, type, path);
  for (const [path, content] of Object.entries(parts.others ?? {})) {
    files[path] = typeof content === "string" ? strToU8(content) : content;
  }
  files["word/_rels/document.xml.rels"] = strToU8(
    `<Relationships xmlns="${PACKAGE}">${relationships.join("")}</Relationships>`,
  );
  const packaged = [`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`];
  if (parts.category !== undefined) {
    const type = `${METADATA}/relationships/metadata/core-properties`;
    packaged.push(`<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/>`);
    files["docProps/core.xml"] = strToU8(
      `<p:coreProperties xmlns:p="${METADATA}/metadata/core-properties"><p:category>${parts.category}</p:category></p:coreProperties>`,
    );
  }
  files["_rels/.rels"] = strToU8(`<Relationships xmlns="${PACKAGE}">${packaged.join("")}</Relationships>`);
  return zipSync(files);
}

/** A paragraph of one run; `properties` and `run` are XML. */
export function paragraph(text: string, properties = "", run = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runOf(text, run)}</w:p>`;
}

/** A run of text. */
export function runOf(text: string, properties = ""): string {
  const escaped = text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** A table of cells, each the XML of its content. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}
