import fs from "node:fs";
import path from "node:path";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { layoutDraft } from "../../src/core/layout/layout-draft";
import type { Page } from "../../src/core/layout/page";
import { nodeHost } from "../../src/node/node-host";
import { pictureSizes } from "../../src/node/picture-sizes";
import { pagesAsText } from "./pages-as-text";

/** Drafts, and beside them the pages that are expected of each; from the repository's root, where npm runs scripts. */
const DRAFTS = "test/golden/drafts";
const PAGES = "test/golden/pages";

/** A draft and the file that holds its expected pages. */
export interface Golden {
  readonly name: string;
  readonly draft: string;
  readonly expected: string;
}

export function goldens(): readonly Golden[] {
  return namesIn(DRAFTS, ".gw").map((name) => ({
    name,
    draft: path.join(DRAFTS, `${name}.gw`),
    expected: path.join(PAGES, `${name}.txt`),
  }));
}

/** Files of expected pages whose draft is gone. */
export function orphans(): readonly string[] {
  const known = new Set(goldens().map(({ name }) => name));
  return namesIn(PAGES, ".txt")
    .filter((name) => !known.has(name))
    .map((name) => path.join(PAGES, `${name}.txt`));
}

/** The draft's pages as they are laid out now, its pictures beside it. */
function layoutFile(file: string): readonly Page[] {
  const host = nodeHost({ folder: path.dirname(file) });
  return layoutDraft(parseDraft(fs.readFileSync(file, "utf8")), { pictureSize: pictureSizes(host) });
}

/** What the golden's file should hold now. */
export function actualPages({ draft }: Golden): string {
  return pagesAsText(layoutFile(draft));
}

/** What the golden's file holds; undefined when there is none. */
export function expectedPages({ expected }: Golden): string | undefined {
  return fs.existsSync(expected) ? fs.readFileSync(expected, "utf8") : undefined;
}

/** Writes the expected pages of every draft as they are now, removes orphans, and tells the files that changed. */
export function updateGoldens(): readonly string[] {
  fs.mkdirSync(PAGES, { recursive: true });
  const gone = orphans();
  for (const file of gone) fs.rmSync(file);
  const changed = goldens().filter((golden) => {
    const actual = actualPages(golden);
    if (actual === expectedPages(golden)) return false;
    fs.writeFileSync(golden.expected, actual);
    return true;
  });
  return [...gone, ...changed.map(({ expected }) => expected)];
}

function namesIn(folder: string, ending: string): readonly string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => path.basename(file, ending))
    .sort();
}
