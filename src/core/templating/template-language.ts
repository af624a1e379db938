import type { ParsedTemplate } from "./parse-template";

/** What a helper is told beside its parameters, as Handlebars tells it. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly root: object };
}

/** A function that a template may call: `{{name "parameter"}}`. */
export type Helper = (...given: readonly (string | HelperOptions)[]) => unknown;

/** A text that a template may include: another template of the office, or one of the program's. */
export type Include = ParsedTemplate | ((context: object) => string);

/** What templates of one kind may use. */
export interface TemplateLanguage {
  readonly helpers: ReadonlyMap<string, Helper>;
  readonly includes: ReadonlyMap<string, Include>;
  /** Makes a value safe in the format; `{{{value}}}` goes without. */
  readonly escape: (text: string) => string;
}
