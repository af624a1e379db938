import type { PreviewSettings } from "../messages";
import { byId, strings } from "./host";
import type { Scroller } from "./scroller";
import { STEPS, type Zoomer } from "./zoom";

/** What the buttons and keys do. */
export interface Actions {
  turn(direction: 1 | -1): void;
  /** To the page of that number, counted from 1; nowhere when it is none. */
  goTo(page: number | undefined): void;
  zoom(zoom: PreviewSettings["zoom"]): void;
  step(direction: 1 | -1): void;
  toggle(setting: "isSpread" | "hasMarks"): void;
  print(): void;
}

const page = byId<HTMLInputElement>("page");
const zoom = byId<HTMLSelectElement>("zoom");

/** Connects the buttons and fields. */
export function connectToolbar(actions: Actions): void {
  const buttons: Readonly<Record<string, () => void>> = {
    previous: () => actions.turn(-1),
    next: () => actions.turn(1),
    "zoom-out": () => actions.step(-1),
    "zoom-in": () => actions.step(1),
    spread: () => actions.toggle("isSpread"),
    marks: () => actions.toggle("hasMarks"),
    print: () => actions.print(),
  };
  for (const [id, act] of Object.entries(buttons)) byId(id).addEventListener("click", act);
  page.addEventListener("focus", () => page.select());
  page.addEventListener("change", () => {
    const number = Number.parseInt(page.value.normalize("NFKC"), 10);
    actions.goTo(Number.isNaN(number) ? undefined : number);
  });
  zoom.append(
    new Option(strings.fitWidth, "width"),
    new Option(strings.fitPage, "page"),
    ...STEPS.map((step) => new Option(percent(step), String(step))),
  );
  zoom.addEventListener("change", () => {
    const { value } = zoom;
    actions.zoom(value === "width" || value === "page" ? value : Number(value));
  });
}

/** Says where the window stands and how the pages are shown. */
export function showState(scroller: Scroller, zoomer: Zoomer, settings: PreviewSettings, pages: number): void {
  const current = scroller.currentPage;
  if (document.activeElement !== page) page.value = String(Math.min(current + 1, pages));
  byId("of-pages").textContent = strings.ofPages.replace("{0}", String(pages));
  zoom.value = String(zoomer.zoom);
  for (const [value, words] of Object.entries({ width: strings.fitWidth, page: strings.fitPage })) {
    const option = zoom.querySelector(`[value="${value}"]`);
    if (option) option.textContent = zoomer.zoom === value ? `${words} ${percent(zoomer.factor)}` : words;
  }
  byId("spread").ariaPressed = String(settings.isSpread);
  byId("marks").ariaPressed = String(settings.hasMarks);
  byId("previous").toggleAttribute("disabled", current <= 0);
  byId("next").toggleAttribute("disabled", scroller.neighbour(1) === current);
}

function percent(factor: number): string {
  return `${Math.round(factor * 100)}%`;
}
