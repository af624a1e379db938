import type { FromReview, ReviewState } from "../messages";

interface EditorApi {
  postMessage(message: FromReview): void;
  setState(state: ReviewState): void;
}

declare function acquireVsCodeApi(): EditorApi;

const editor = acquireVsCodeApi();

// Kept over a reload of the window.
editor.setState({ uri: document.body.getAttribute("data-uri") ?? "" });

/** Tells the extension. */
export function post(message: FromReview): void {
  editor.postMessage(message);
}

/** The element of that id, which the page is known to have. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element as E;
}
