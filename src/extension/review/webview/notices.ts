import type { ReviewNotice } from "../messages";
import { byId, post } from "./host";

const place = byId("notices");
const template = byId<HTMLTemplateElement>("notice");

let shown = "";

/** Shows what must be known first; what stands there already is not said again. */
export function showNotices(notices: readonly ReviewNotice[]): void {
  const wanted = JSON.stringify(notices);
  if (wanted === shown) return;
  shown = wanted;
  place.replaceChildren(...notices.map(elementOf));
}

function elementOf({ kind, sentence, mayBeginAnew }: ReviewNotice): Node {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  copy.querySelector("p")?.classList.add(kind);
  const words = copy.querySelector("span");
  if (words) words.textContent = sentence;
  const button = copy.querySelector("button");
  if (button && mayBeginAnew) {
    button.hidden = false;
    button.addEventListener("click", () => post({ type: "beginAnew" }));
  }
  return copy;
}
