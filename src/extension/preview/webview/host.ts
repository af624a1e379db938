import type { FromPreview, PreviewState, PreviewStrings } from "../messages";

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
export const strings = JSON.parse(document.body.getAttribute("data-strings") ?? "{}") as PreviewStrings;

/** Tells the extension. */
export function post(message: FromPreview): void {
  editor.postMessage(message);
}

/** What was kept for this draft. */
export function keptState(): PreviewState | undefined {
  const state = editor.getState();
  return state?.uri === uri ? state : undefined;
}

/** Keeps the state over a reload, and while the preview is hidden. */
export function keepState(state: Omit<PreviewState, "uri">): void {
  editor.setState({ uri, ...state });
}

/** The element of that id, which the page is known to have. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
}
