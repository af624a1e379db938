import { byId, strings } from "./host";
import type { Scroller } from "./scroller";
import type { Zoomer } from "./zoom";

/** What the buttons and keys do. */
export interface Actions {
  turn(pages: 1 | -1): void;
  zoom(direction: 1 | -1): void;
  fit(): void;
}

/** Connects the buttons, and the keys + − 0 for zoom. */
export function connectToolbar(actions: Actions): void {
  byId("previous").addEventListener("click", () => actions.turn(-1));
  byId("next").addEventListener("click", () => actions.turn(1));
  byId("zoom-out").addEventListener("click", () => actions.zoom(-1));
  byId("zoom-in").addEventListener("click", () => actions.zoom(1));
  byId("fit").addEventListener("click", () => actions.fit());
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") actions.zoom(1);
    else if (event.key === "-") actions.zoom(-1);
    else if (event.key === "0") actions.fit();
    else return;
    event.preventDefault();
  });
}

/** Says where the window stands and how large the pages are. */
export function showState(scroller: Scroller, zoomer: Zoomer, pages: number): void {
  const page = scroller.currentPage + 1;
  byId("position").textContent = strings.position.replace("{0}", String(page)).replace("{1}", String(pages));
  byId("zoom").textContent = `${Math.round(zoomer.factor * 100)}%`;
  byId("fit").ariaPressed = String(zoomer.zoom === "fit");
  byId("previous").toggleAttribute("disabled", page <= 1);
  byId("next").toggleAttribute("disabled", page >= pages);
}
