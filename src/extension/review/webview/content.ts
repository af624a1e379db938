import type { ContentState } from "../messages";
import { enter } from "./entries";
import { Field } from "./field";
import { byId } from "./host";

/** An item of the content on the page. */
interface ContentRow {
  readonly element: HTMLElement;
  readonly tick: HTMLInputElement;
  readonly renewal: HTMLElement;
  readonly note: Field;
}

const rows = new Map<string, ContentRow>();

for (const element of byId("content").querySelectorAll<HTMLElement>("[data-item]")) {
  const item = element.getAttribute("data-item") ?? "";
  const tick = element.querySelector<HTMLInputElement>(".tick");
  const renewal = element.querySelector<HTMLElement>(".renewal");
  const words = element.querySelector<HTMLTextAreaElement>(".note");
  if (!tick || !renewal || !words) continue;
  tick.addEventListener("change", () => enter({ type: "tick", item, isTicked: tick.checked }));
  const note = new Field(words, (before, after) => enter({ type: "note", item, before, after }));
  rows.set(item, { element, tick, renewal, note });
}

/** Shows what was entered; `entered` is the last entry of this page that the sheet holds. */
export function showContent(content: readonly ContentState[], mayEnter: boolean, entered: number): void {
  for (const { id, tick, tickName, note } of content) {
    const row = rows.get(id);
    if (!row) continue;
    row.element.className = `item tick-${tick}`;
    row.tick.checked = tick === "fresh";
    row.tick.indeterminate = tick === "stale";
    row.tick.disabled = !mayEnter;
    row.renewal.textContent = tick === "stale" ? tickName : "";
    row.note.show(note, entered);
    row.note.isDisabled = !mayEnter;
  }
}

/** Entries were not written. */
export function retryContent(): void {
  for (const { note } of rows.values()) note.retry();
}
