import fs from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { parseDraft } from "../core/draft/parse-draft";
import { type DraftSummary, summaryOf } from "../core/references/draft-summary";
import { readDraftFile } from "./read-draft";

/** A draft on disk and what is known of it. */
export interface WorkspaceDraft {
  readonly file: string;
  readonly summary: DraftSummary;
}

/** No more drafts are read; an office's year has fewer. */
const MOST_DRAFTS = 2_000;

/** Larger files are passed over, in bytes: reading them would hold up the writer. */
const MOST_BYTES = 1024 * 1024;

interface Known {
  readonly modified: number;
  readonly size: number;
  readonly summary: DraftSummary | undefined;
}

/**
 * What the drafts of a workspace say of themselves: numbers, titles, organs, what they cite. Each file is read once, and
 * again when its time or size has changed; what is not asked for any more is forgotten.
 */
export class WorkspaceDrafts {
  #known = new Map<string, Known>();

  /**
   * The drafts among the files, in their order; which files there are is the caller's to say, and at most 2000 are looked
   * at. One that cannot be read, or is larger than 1 MB, is left out. Others have their turn between two files.
   */
  async of(files: readonly string[]): Promise<readonly WorkspaceDraft[]> {
    const drafts: WorkspaceDraft[] = [];
    const known = new Map<string, Known>();
    for (const file of files.slice(0, MOST_DRAFTS)) {
      const entry = await this.#entryOf(file);
      if (!entry) continue;
      known.set(file, entry);
      if (entry.summary) drafts.push({ file, summary: entry.summary });
    }
    this.#known = known;
    return drafts;
  }

  async #entryOf(file: string): Promise<Known | undefined> {
    try {
      const { mtimeMs: modified, size } = await fs.promises.stat(file);
      const last = this.#known.get(file);
      if (last?.modified === modified && last.size === size) return last;
      await nextTurn();
      return { modified, size, summary: size > MOST_BYTES ? undefined : summaryIn(file) };
    } catch {
      return undefined;
    }
  }
}

function summaryIn(file: string): DraftSummary | undefined {
  try {
    return summaryOf(parseDraft(readDraftFile(file)));
  } catch {
    return undefined;
  }
}
