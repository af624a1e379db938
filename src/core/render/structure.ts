/** What a part of a document is, by the standard structure types of PDF (ISO 32000-1 14.8.4). */
export type Role = "Sect" | "H1" | "H2" | "H3" | "H4" | "H5" | "P" | "Table" | "TR" | "TH" | "TD" | "Figure";

/** A part of a document as a reader is told of it, and the parts of which it consists. */
export interface StructureNode {
  readonly role: Role;
  readonly children: readonly StructureNode[];
  /** What a picture shows. */
  readonly alternative?: string;
}

/** A document's parts in the order in which they are read, and to which of them each item of its pages belongs. */
export interface Structure {
  readonly parts: readonly StructureNode[];
  /** For each page, for each of its items; undefined for what is no part of the text: rules, page numbers, seals. */
  readonly owners: readonly (readonly (StructureNode | undefined)[])[];
}
