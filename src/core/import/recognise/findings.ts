import type { ElementName } from "../../standard/elements";
import type { ReasonCode, Recognised, Sureness } from "./recognised";

/** The elements found so far; an element is found once. */
export class Findings {
  readonly #found = new Map<ElementName, Recognised>();
  readonly unnamed: string[] = [];
  /** Lines that the layout draws by itself: rules of dashes. */
  readonly drawn: string[] = [];

  has(element: ElementName): boolean {
    return this.#found.has(element);
  }

  get(element: ElementName): Recognised | undefined {
    return this.#found.get(element);
  }

  first(element: ElementName): string | undefined {
    return this.#found.get(element)?.values[0];
  }

  /** Writes an element down; `words` are those of the source. What is empty or known already belongs to no element. */
  add(
    element: ElementName,
    value: string | readonly string[],
    [sureness, reason]: readonly [Sureness, ReasonCode],
    words: readonly string[],
  ): void {
    const values = (typeof value === "string" ? [value] : value)
      .map((text) => text.trim())
      .filter((text) => text !== "");
    const before = this.#found.get(element);
    // What stands in its place counts more than what a web page says in a line above the document.
    const isBetter = before?.reason === "label" && before.sureness !== "sure" && sureness === "sure";
    if (values.length === 0 || (before && !isBetter)) {
      this.unnamed.push(...words);
      return;
    }
    this.unnamed.push(...(before?.words ?? []));
    this.#found.set(element, { element, values, sureness, reason, words });
  }

  change(element: ElementName, values: readonly string[]): void {
    const found = this.#found.get(element);
    if (found) this.#found.set(element, { ...found, values });
  }

  /** Takes away an element that follows from others; its words are in those. */
  drop(element: ElementName): void {
    this.#found.delete(element);
  }

  all(): readonly Recognised[] {
    return [...this.#found.values()];
  }
}
