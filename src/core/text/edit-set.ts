import { conflicts, type TextEdit } from "./edit";
import { firstFrom } from "./first-from";

/** Edits that can all be applied together; adding one takes the logarithm of their number to find its place. */
export class EditSet {
  readonly #edits: TextEdit[] = [];

  /** Adds all of the edits, or none when one of them conflicts with an edit of the set or with another of them. */
  addAll(edits: readonly TextEdit[]): boolean {
    const added: TextEdit[] = [];
    for (const edit of edits) {
      const index = this.#placeOf(edit);
      const neighbours = [this.#edits[index - 1], this.#edits[index]];
      if (neighbours.some((neighbour) => neighbour && conflicts(neighbour, edit))) {
        for (const other of added) this.#edits.splice(this.#edits.indexOf(other), 1);
        return false;
      }
      this.#edits.splice(index, 0, edit);
      added.push(edit);
    }
    return true;
  }

  /** The edits in the order of the text. */
  get edits(): readonly TextEdit[] {
    return this.#edits;
  }

  /** The index of the first edit that begins at or behind the edit. */
  #placeOf(edit: TextEdit): number {
    return firstFrom(this.#edits.length, (index) => (this.#edits[index] as TextEdit).range.start >= edit.range.start);
  }
}
