import type { FromPreview, PreviewSettings, PreviewState, PreviewStrings } from "../messages";

interface EditorApi {
  postMessage(message: FromPreview): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();

/** The draft that the page was made for. */
const uri = document.body.getAttribute("data-uri") ?? "";

/** The page's words. */
export const strings: PreviewStrings = JSON.parse(document.body.getAttribute("data-strings") ?? "{}");

/** Tells the extension. */
export function post(message: FromPreview): void {
  editor.postMessage(message);
}

/** How the pages are to be seen: as this preview was left, else as the last one. */
export function keptSettings(): PreviewSettings {
  return editor.getState()?.settings ?? JSON.parse(document.body.getAttribute("data-settings") ?? "{}");
}

/** How far this draft was scrolled. */
export function keptScroll(): number | undefined {
  const state = editor.getState();
  if (state?.uri === uri) return state.scroll;
  const scroll = document.body.getAttribute("data-scroll") || undefined;
  return scroll === undefined ? undefined : Number(scroll);
}

/** Keeps the state over a reload, and while the preview is hidden. */
export function keepState(state: Omit<PreviewState, "uri">): void {
  editor.setState({ uri, ...state });
}

/** The element of that id, which the page is known to have. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element as E;
}
