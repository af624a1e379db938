export interface LayoutSource {
  /** Of `template(context, root)`; it calls the runtime, the helpers, and `include0` and so on. */
  readonly code: string;
  /** The names in `{{> name}}`, in the order of those numbers. */
  readonly includes: readonly string[];
  /** The helpers that it calls. */
  readonly helpers: readonly string[];
}

/**
 * @param program as Handlebars has parsed it
 * @param isEscaped whether values are escaped for markup
 * @throws Error where the layout uses another part of Handlebars
 */
export function layoutSource(program: hbs.AST.Program, isEscaped: boolean): LayoutSource;

/** What generated code calls, from src/core/templating/layout-runtime.ts. */
export const RUNTIME: readonly string[];
