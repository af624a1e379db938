/** What the bundle dist/renderers.js offers. */
export type Renderers = typeof import("./renderers");

/** Loads the renderers when they are first needed: they cost more than all the rest. */
export function loadRenderers(): Promise<Renderers> {
  return import("./renderers.js");
}
