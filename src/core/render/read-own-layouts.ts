import renderNamespaces from "../../../templates/layouts/docx/namespaces.xml.hbs";
import renderParagraph from "../../../templates/layouts/docx/paragraph.xml.hbs";
import renderSection from "../../../templates/layouts/docx/section.xml.hbs";
import renderTable from "../../../templates/layouts/docx/table.xml.hbs";
import { checkTemplate } from "../templating/check-template";
import { escaped } from "../templating/escaped";
import { interpretTemplate } from "../templating/interpret-template";
import * as layoutHelpers from "../templating/layout-helpers";
import { type ParsedTemplate, parseTemplate } from "../templating/parse-template";
import { TemplateError } from "../templating/template-error";
import type { Helper, Include, TemplateLanguage } from "../templating/template-language";
import { LAYOUT_NAMES, type LayoutName, type OwnLayout, type OwnLayouts } from "./own-layouts";

/** A file from an office's folder of layouts: its name there, where it is, and its text. */
interface LayoutFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The built-in parts that layouts of Word documents may include. */
const PARTS: readonly (readonly [string, Include])[] = [
  ["namespaces", renderNamespaces],
  ["paragraph", renderParagraph],
  ["section", renderSection],
  ["table", renderTable],
];

const HELPERS = new Map(Object.entries(layoutHelpers as unknown as Readonly<Record<string, Helper>>));

/** The ending of layouts, behind that of their format. */
const ENDING = ".hbs";

/**
 * Reads an office's own layouts: html/document.html.hbs, docx/styles.xml.hbs and so on, and below html/parts and
 * docx/parts what they include. What is wrong with one, be it only while it is used, is told to `report`; the built-in one
 * stands in for it, and the others hold.
 */
export function readOwnLayouts(files: readonly LayoutFile[], report: (problem: TemplateError) => void): OwnLayouts {
  const attempt = <T>(make: () => T): T | undefined => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      report(error);
      return undefined;
    }
  };
  const parsed = new Map<string, ParsedTemplate>();
  for (const { name, path, text } of files) {
    const template = attempt(() => parseTemplate(path, text));
    if (template) parsed.set(name.slice(0, -ENDING.length), template);
  }
  const layouts = new Map<LayoutName, OwnLayout>();
  for (const [name, template] of parsed) {
    const known = LAYOUT_NAMES.find((each) => each === name);
    if (known) {
      const language = languageOf(name, parsed);
      const right = attempt(() => {
        checkTemplate(template, language);
        return template;
      });
      if (right) layouts.set(known, (context) => attempt(() => interpretTemplate(template, context, language)));
    } else if (!PART.test(name))
      report(new TemplateError({ file: template.file, line: 0, character: 0 }, unknown(name)));
  }
  return layouts;
}

/** A file that layouts include; group 1 is the folder of its format. */
const PART = /^(html|docx)\/parts\//u;

function languageOf(name: string, parsed: ReadonlyMap<string, ParsedTemplate>): TemplateLanguage {
  const [folder = "", file = ""] = name.split("/");
  const own = [...parsed].flatMap(([part, template]): [string, Include][] => {
    const isOfFormat = PART.exec(part)?.[1] === folder;
    return isOfFormat ? [[part.slice(folder.length + 1).replace(/\.\w+$/u, ""), template]] : [];
  });
  return {
    helpers: HELPERS,
    includes: new Map(file.endsWith(".xml") ? [...PARTS, ...own] : own),
    escape: escaped,
  };
}

function unknown(name: string) {
  return {
    zh: `没有“${name}”这个版式可以替换，可以替换的有：${LAYOUT_NAMES.join("、")}。`,
    en: `There is no layout “${name}” to replace; there are: ${LAYOUT_NAMES.join(", ")}.`,
  };
}
