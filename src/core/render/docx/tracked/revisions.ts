import { xmlText } from "../../xml-text";
import type { RevisionMark, RevisionModel } from "../model";

/** Who changed a draft, and when. */
export interface Revision {
  readonly author: string;
  /**
   * By the clock on the author's wall, such as 2026-08-04T17:30:00Z, for word processors write and show it so whatever the
   * Z says; undefined when nobody knows.
   */
  readonly date?: string | undefined;
}

/** Hands out the marks of one document's changes, each with a number of its own. */
export class Revisions {
  readonly #author: string;
  readonly #date: string | null;
  #count = 0;

  constructor({ author, date }: Revision) {
    this.#author = xmlText(author);
    this.#date = date === undefined ? null : xmlText(date);
  }

  mark(): RevisionMark {
    this.#count++;
    return { id: this.#count, author: this.#author, date: this.#date };
  }

  of(type: RevisionModel["type"]): RevisionModel {
    return { ...this.mark(), type };
  }
}
