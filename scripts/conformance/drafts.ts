import fs from "node:fs";
import path from "node:path";
import { formatOf } from "../../src/core/draft/access";
import { parseDraft } from "../../src/core/draft/parse-draft";
import type { FontLibrary } from "../../src/core/host";
import type { Page } from "../../src/core/layout/page";
import { readPdf } from "./read/read-pdf";
import { renderDraft } from "./render-draft";
import { type Subject, subjectOf } from "./subject";

/** Where the drafts are that are measured, from the repository's root. */
const FOLDERS = ["test/golden/drafts", "samples"];

/**
 * The drafts' files; without those that name a picture which is missing, for what stands in for it is in no standard, and
 * without papers of no kind, whose formats the standard does not have.
 */
export function draftFiles(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith(".gw"))
      .sort()
      .map((file) => path.join(folder, file))
      .filter(hasItsPictures)
      .filter(isInFormatOfStandard),
  );
}

function hasItsPictures(file: string): boolean {
  const names = [...fs.readFileSync(file, "utf8").matchAll(/!\[[^\]]*\]\(([^)]*)\)/gu)];
  return names.every(([, name = ""]) => fs.existsSync(path.join(path.dirname(file), name)));
}

/** The formats of clauses 7 and 10. */
const FORMATS: readonly string[] = ["文件", "信函", "命令", "纪要"];

function isInFormatOfStandard(file: string): boolean {
  return FORMATS.includes(formatOf(parseDraft(fs.readFileSync(file, "utf8"))));
}

/** The draft made a PDF, and the PDF read back; `changed` as for `renderDraft`. */
export async function measuredDraft(
  file: string,
  fonts: FontLibrary,
  changed?: (page: Page) => Page,
): Promise<Subject> {
  const pages = await readPdf(renderDraft(file, fonts, changed));
  return subjectOf(path.basename(file, ".gw"), fs.readFileSync(file, "utf8"), pages);
}
