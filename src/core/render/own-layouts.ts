/** A layout of an office in place of a built-in one; undefined where it fails, and the built-in one is used. */
export type OwnLayout = (context: object) => string | undefined;

/** The layouts that an office may replace: the frame of HTML files, and parts of Word documents. */
export const LAYOUT_NAMES = [
  "html/document.html",
  "docx/document.xml",
  "docx/styles.xml",
  "docx/settings.xml",
  "docx/font-table.xml",
  "docx/footer.xml",
] as const;

export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** An office's own layouts. */
export type OwnLayouts = ReadonlyMap<LayoutName, OwnLayout>;

export const NO_LAYOUTS: OwnLayouts = new Map();
