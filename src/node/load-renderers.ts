/** What the bundle dist/renderers.js offers. */
export type Renderers = typeof import("./renderers");

/**
 * Loads the renderers when they are first needed: they cost more than all the rest. `require`, not `import()`, which
 * would read a CommonJS bundle through once more to find the names that it exports.
 */
export async function loadRenderers(): Promise<Renderers> {
  return require("./renderers.js");
}
