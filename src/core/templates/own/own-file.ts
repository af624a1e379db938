/** The ending of templates of drafts. */
export const DRAFT_TEMPLATE = ".gw.hbs";

/** The endings of files of snippets. */
export const SNIPPET_FILES: readonly string[] = [".code-snippets", ".json"];

/** A file of an office from a folder that its profile names. */
export interface OwnFile {
  /** Its name in that folder, folders below it with `/`: 检查通知.gw.hbs, parts/落款.gw.hbs. */
  readonly name: string;
  /** Where it is, as users know it. */
  readonly path: string;
  readonly text: string;
}
