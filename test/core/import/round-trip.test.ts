import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { formatOf, kindOf, paperOf, plainText, textsOf, titleHeadingOf, titleOf } from "../../../src/core/draft/access";
import type { Attachment, Block, Draft, Inline } from "../../../src/core/draft/draft";
import { headingLabels } from "../../../src/core/draft/heading-labels";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import {
  addresseeElement,
  addresseeLine,
  attendance,
  bylinePlace,
  closingMode,
  noteText,
  printLine,
  RECIPIENTS,
  recipientLine,
  signatureLines,
} from "../../../src/core/draft/wording";
import { type Import, importDocx } from "../../../src/core/import/import-document";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import type { Page, Part } from "../../../src/core/layout/page";
import { readPictureSize } from "../../../src/core/layout/picture-size";
import { renderDocx } from "../../../src/core/render/docx/render-docx";
import { kindOfTitle } from "../../../src/core/standard/kinds";
import { PAPERS } from "../../../src/core/standard/papers";
import { findTemplate } from "../../../src/core/templates/find-template";
import { newDraft } from "../../../src/core/templates/new-draft";
import { listTemplates } from "../../../src/core/templates/templates";

const folders = ["samples", "samples/待修改", "test/golden/drafts"];
const drafts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".gw"))
    .map((name) => ({ folder, name })),
);

const host = { today: () => ({ year: 2026, month: 8, day: 4 }) };

/** Words for the places of templates; any other place holds its own name. */
const WORDS: Readonly<Record<string, string>> = {
  发文机关: "云岭州商务局",
  机关代字: "云商函",
  期号: "8",
  督办序号: "3",
};

/** Drafts of every template of a customary paper, filled. */
const papers = listTemplates().flatMap(({ id, name }) => {
  const template = findTemplate(id);
  const blank = newDraft(template, {}, host, "text");
  if (paperOf(parseDraft(blank)) === undefined) return [];
  const words = Object.fromEntries(Object.entries(WORDS).filter(([place]) => blank.includes(`【${place}】`)));
  const text = newDraft(template, words, host, "text").replace(/【([^【】]+)】/gu, "$1");
  return [{ name, text }];
});

describe("a draft as a Word document and back", () => {
  it("is tried with every customary paper that has a template", () => {
    assert.equal(papers.length >= PAPERS.length, true);
  });

  for (const { name, text } of papers) {
    it(`is the same paper: ${name}`, () => {
      const none = () => undefined;
      const { draft } = throughWord(text, none);
      assert.deepEqual(
        meaningOf(parseDraft(draft), () => false),
        meaningOf(parseDraft(text), () => false),
      );
      assert.equal(throughWord(draft, none).draft, draft);
    });
  }

  for (const { folder, name } of drafts) {
    it(`is the same draft: ${folder}/${name}`, () => {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      const file = (path: string) => (existsSync(`${folder}/${path}`) ? readFileSync(`${folder}/${path}`) : undefined);
      const first = throughWord(text, file);
      const has = (path: string) => first.pictures.some((picture) => picture.path === path);
      assert.deepEqual(
        meaningOf(parseDraft(first.draft), has),
        meaningOf(parseDraft(text), (path) => file(path) !== undefined),
      );
      const again = throughWord(first.draft, (path) => first.pictures.find((picture) => picture.path === path)?.bytes);
      assert.equal(again.draft, first.draft);
    });
  }
});

function throughWord(text: string, pictures: (path: string) => Uint8Array | undefined): Import {
  const draft = parseDraft(text);
  const pictureSize = (path: string) => {
    const bytes = pictures(path);
    return bytes && readPictureSize(bytes);
  };
  const { bytes } = renderDocx(draft, layoutDraft(draft, { pictureSize }), pictures);
  return importDocx(bytes, { name: "草稿" });
}

function textOn(pages: readonly Page[], element: Part): string {
  return pages
    .flatMap(({ items }) => items)
    .map((item) => (item.type === "text" && item.element === element ? item.text : ""))
    .join("");
}

/** What a draft says on its pages, whatever way it is written. */
function meaningOf(draft: Draft, has: Has): object {
  const isOrder = formatOf(draft) === "命令";
  const pages = layoutDraft(draft);
  return {
    // A word that names no kind and no paper is no property of the document, and the title tells.
    kind: (kindOf(draft) ?? paperOf(draft) ?? kindOfTitle(titleOf(draft)?.text ?? ""))?.name,
    format: formatOf(draft),
    mark: textOn(pages, "发文机关标志"),
    number: textsOf(draft, "发文字号"),
    small: (["份号", "密级", "紧急程度", "签发人"] as const).map((element) => textsOf(draft, element)),
    title: isOrder ? "" : titleOf(draft)?.text,
    addressees: addresseeLine(draft),
    attachments: textsOf(draft, "附件"),
    signature: signatureLines(draft),
    date: textsOf(draft, "成文日期"),
    closing: closingMode(draft),
    note: noteText(draft),
    lists: RECIPIENTS.map(({ element }) => recipientLine(draft, element)),
    copies: textsOf(draft, "印数"),
    byline: [bylinePlace(draft), addresseeElement(draft)],
    attendance: attendance(draft).map(({ label, names }) => label + names),
    printing: printLine(draft),
    body: blocksOf(
      draft.body.filter((block) => block !== titleHeadingOf(draft)),
      has,
    ),
    parts: draft.attachments.map((attachment) => attachmentOf(draft, attachment, has)),
  };
}

function attachmentOf(draft: Draft, { range, openingRange, title, landscape, body }: Attachment, has: Has): object {
  return {
    opening: draft.text.slice(range.start, openingRange.end),
    title: title && plainText(title.content),
    landscape,
    body: blocksOf(body, has),
  };
}

/** Whether there is a picture of that path. */
type Has = (path: string) => boolean;

function blocksOf(blocks: readonly Block[], has: Has): readonly string[] {
  const labels = headingLabels(blocks);
  return blocks.map((block): string => {
    if (block.type === "paragraph") return marked(block.content);
    if (block.type === "heading") return (block.label?.text ?? labels.get(block) ?? "# ") + marked(block.content);
    if (block.type === "table") {
      const rows = [block.header, ...block.rows].map((row) => row.cells.map((cell) => marked(cell.content)));
      return JSON.stringify([block.alignments, ...rows]);
    }
    // What stands for a missing picture is a paragraph in the Word document.
    const caption = block.caption.text.trim();
    return has(block.path) ? `![${caption}]` : caption || block.path;
  });
}

function marked(content: readonly Inline[]): string {
  return content
    .map(({ text, strong }) => (strong ? `**${text}**` : text))
    .join("")
    .replaceAll("****", "");
}
