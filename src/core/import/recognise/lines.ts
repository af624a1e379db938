import type { TextUnit, Unit } from "./units";

/** Lines that belong together, from the first to behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The units that are left, of which lines are taken as they are recognised. */
export class Lines {
  readonly #units: (Unit | undefined)[];

  constructor(units: readonly Unit[]) {
    this.#units = [...units];
  }

  get length(): number {
    return this.#units.length;
  }

  /** The unit there; undefined when it was taken. */
  at(index: number): Unit | undefined {
    return this.#units[index];
  }

  /** The line there; undefined when it was taken, or is none. */
  text(index: number): TextUnit | undefined {
    const unit = this.#units[index];
    return unit?.type === "text" ? unit : undefined;
  }

  /** Takes the line out; its remarks go on to the line before it, if it is there. */
  take(index: number): void {
    const unit = this.text(index);
    this.#units[index] = undefined;
    if (unit && unit.remarks.length > 0) {
      this.#units[index] = { ...unit, text: "", bare: "", pieces: [] };
    }
  }

  replace(index: number, ...units: readonly Unit[]): void {
    this.#units.splice(index, 1, ...units);
  }

  /** The index of the last line before `index` that was not taken; -1 for none. */
  before(index: number): number {
    let at = index - 1;
    while (at >= 0 && this.#units[at] === undefined) at--;
    return at;
  }

  /** The units from `from` to before `to` that are left, with their indexes. */
  *left(from: number, to: number): Generator<readonly [index: number, unit: Unit]> {
    for (let index = from; index < to; index++) {
      const unit = this.#units[index];
      if (unit && !(unit.type === "text" && unit.text === "" && unit.remarks.length === 0)) yield [index, unit];
    }
  }
}
