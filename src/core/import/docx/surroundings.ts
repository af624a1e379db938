import type { LeftOutKind } from "../left-out";
import type { SourceBlock } from "../source";
import type { Notes } from "./document-parts";
import type { Numbering } from "./numbering";
import type { Relationship } from "./relationships";
import type { Styles } from "./styles";
import type { XmlElement } from "./xml";

/** What reading a document's text needs. */
export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly notes: Notes;
  /** A part's root element. */
  readonly xml: (name: string) => XmlElement | undefined;
  /** A part's bytes. */
  readonly part: (name: string) => Uint8Array | undefined;
}

/** What the readers of parts of a text ask of the one that reads the whole. */
export interface TextReader {
  readonly surroundings: Surroundings;
  /** The blocks of a cell or a box. */
  readInner(element: XmlElement): readonly SourceBlock[];
  /** Writes down what is not taken over. */
  leaveOut(kind: LeftOutKind, text: string): void;
}
