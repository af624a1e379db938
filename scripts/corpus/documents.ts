import { listedIn } from "./manifest";

/** A published document: its text as it stood, and what a program recognised in it. */
export interface PublishedDocument {
  /** The name of its file, without ending. */
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly kind: string;
  readonly number: string | undefined;
  readonly addressee: string | undefined;
  readonly signature: string | undefined;
  readonly date: string | undefined;
}

/** The documents of the folder that its manifest.jsonl lists. */
export function* documentsIn(folder: string): Generator<PublishedDocument> {
  for (const { id, text, entry } of listedIn(folder)) {
    yield {
      id,
      text,
      title: entry.title,
      kind: entry.kind,
      number: entry.docno ?? undefined,
      addressee: entry.addressee ?? undefined,
      signature: entry.signature ?? undefined,
      date: entry.date ?? undefined,
    };
  }
}
