import fs from "node:fs";
import path from "node:path";

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

/** A line of manifest.jsonl, as far as it is used. */
interface ManifestEntry {
  readonly file: string;
  readonly title: string;
  readonly kind: string;
  readonly docno: string | null;
  readonly addressee: string | null;
  readonly signature: string | null;
  readonly date: string | null;
}

/** The documents of the folder that its manifest.jsonl lists. */
export function* documentsIn(folder: string): Generator<PublishedDocument> {
  const manifest = fs.readFileSync(path.join(folder, "manifest.jsonl"), "utf8");
  for (const line of manifest.split("\n")) {
    if (line.trim() === "") continue;
    const entry = JSON.parse(line) as ManifestEntry;
    yield {
      id: path.basename(entry.file, ".txt"),
      text: fs.readFileSync(path.join(folder, entry.file), "utf8"),
      title: entry.title,
      kind: entry.kind,
      number: entry.docno ?? undefined,
      addressee: entry.addressee ?? undefined,
      signature: entry.signature ?? undefined,
      date: entry.date ?? undefined,
    };
  }
}
