import fs from "node:fs";
import path from "node:path";

/** What the side file tells of a published document. */
export interface ManifestEntry {
  readonly file: string;
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly docno: string | null;
  readonly addressee: string | null;
  readonly signature: string | null;
  readonly date: string | null;
  readonly attachments: readonly string[];
  readonly levels: Readonly<Record<string, number>>;
}

/** A document that the side file lists. */
export interface ListedDocument {
  /** The name of its file, without ending. */
  readonly id: string;
  readonly text: string;
  readonly entry: ManifestEntry;
}

/** The documents of the folder that its manifest.jsonl lists, each read when it is asked for. */
export function* listedIn(folder: string): Generator<ListedDocument> {
  const manifest = fs.readFileSync(path.join(folder, "manifest.jsonl"), "utf8");
  for (const line of manifest.split("\n")) {
    if (line.trim() === "") continue;
    const entry = JSON.parse(line) as ManifestEntry;
    yield {
      id: path.basename(entry.file, ".txt"),
      text: fs.readFileSync(path.join(folder, entry.file), "utf8"),
      entry,
    };
  }
}
