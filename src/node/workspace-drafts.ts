import { setImmediate as nextTurn } from "node:timers/promises";
import { parseDraft } from "../core/draft/parse-draft";
import { type DraftSummary, summaryOf } from "../core/references/draft-summary";
import { decodeDraft } from "./decode-draft";

/** A draft that is stored, and what is known of it. */
export interface WorkspaceDraft {
  readonly address: string;
  readonly summary: DraftSummary;
}

/** The drafts that are stored, by their addresses: files of a disk or of whatever an editor shows as such. */
export interface StoredDrafts {
  /** When it was written, in ms since 1970, and its size in bytes. Fails where there is none. */
  stat(address: string): Thenable<{ readonly mtime: number; readonly size: number }>;
  read(address: string): Thenable<Uint8Array>;
}

/** No more drafts are read; an office's year has fewer. */
export const MOST_DRAFTS = 2_000;

/** Larger files are passed over, in bytes: reading them would hold up the writer. */
const MOST_BYTES = 1024 * 1024;

interface Known {
  readonly mtime: number;
  readonly size: number;
  /** None of a file that is too large or no draft. */
  readonly summary: DraftSummary | undefined;
}

/**
 * What the drafts of a workspace say of themselves: numbers, titles, organs, what they cite. Each is read once, and again
 * when its time or size has changed. At most 2000 are known, none of more than 1 MB; one that cannot be read tells nothing,
 * for whoever opens it is told why.
 */
export class WorkspaceDrafts {
  readonly #known = new Map<string, Known>();

  constructor(private readonly stored: StoredDrafts) {}

  /** Those that are known by now, the latest first. */
  get known(): readonly WorkspaceDraft[] {
    return [...this.#known]
      .sort(([, a], [, b]) => b.mtime - a.mtime)
      .flatMap(([address, { summary }]) => (summary ? [{ address, summary }] : []));
  }

  /** Reads those that are new or have changed, and forgets what is not among them. Others have their turn between two. */
  async update(addresses: readonly string[]): Promise<void> {
    const gone = new Set(this.#known.keys());
    for (const address of addresses.slice(0, MOST_DRAFTS)) {
      gone.delete(address);
      await this.read(address);
    }
    for (const address of gone) this.forget(address);
  }

  /** Reads one that has come or changed. */
  async read(address: string): Promise<void> {
    try {
      const { mtime, size } = await this.stored.stat(address);
      const last = this.#known.get(address);
      if (last ? last.mtime === mtime && last.size === size : this.#known.size >= MOST_DRAFTS) return;
      await nextTurn();
      const summary = size > MOST_BYTES ? undefined : await this.#summaryAt(address);
      this.#known.set(address, { mtime, size, summary });
    } catch {
      this.forget(address);
    }
  }

  forget(address: string): void {
    this.#known.delete(address);
  }

  async #summaryAt(address: string): Promise<DraftSummary | undefined> {
    const bytes = await this.stored.read(address);
    try {
      return summaryOf(parseDraft(decodeDraft(bytes, address)));
    } catch {
      return undefined;
    }
  }
}
