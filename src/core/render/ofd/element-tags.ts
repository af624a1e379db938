import type { Part } from "../../layout/page";

/** An object on a page. */
interface Place {
  readonly page: number;
  readonly object: number;
}

/** Which objects each element of the document consists of, in the order in which they were first met. */
export class ElementTags {
  readonly #places = new Map<Part, Place[]>();

  add(element: Part, page: number, object: number): void {
    // A rule is no element, and a page's number says nothing of the document.
    if (element === "分隔线" || element === "页码") return;
    const places = this.#places.get(element) ?? [];
    places.push({ page, object });
    this.#places.set(element, places);
  }

  /** What the template of the tags prints. */
  entries(): readonly { readonly name: Part; readonly places: readonly Place[] }[] {
    return [...this.#places].map(([name, places]) => ({ name, places }));
  }
}
