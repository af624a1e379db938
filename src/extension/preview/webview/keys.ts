import type { Actions } from "./toolbar";

/**
 * The keys of the preview, without Ctrl or Alt, which belong to the editor. Arrows up and down, Page Up, Page Down, Home
 * and End scroll by themselves.
 */
const KEYS: Readonly<Record<string, (actions: Actions) => void>> = {
  "+": (actions) => actions.step(1),
  "=": (actions) => actions.step(1),
  "-": (actions) => actions.step(-1),
  "0": (actions) => actions.zoom("width"),
  "1": (actions) => actions.zoom(1),
  "9": (actions) => actions.zoom("page"),
  "2": (actions) => actions.toggle("isSpread"),
};

/** Left and right turn pages where the whole width is seen; else they scroll sideways by themselves. */
const TURNS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Connects the keys; none is taken from a field that is typed into. */
export function connectKeys(view: HTMLElement, actions: Actions): void {
  addEventListener("keydown", (event) => {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches("input, select")) return;
    const turn = view.scrollWidth <= view.clientWidth ? TURNS[event.key] : undefined;
    const act = KEYS[event.key] ?? (turn && (() => actions.turn(turn)));
    if (!act) return;
    event.preventDefault();
    act(actions);
  });
}
