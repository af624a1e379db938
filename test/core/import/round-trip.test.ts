import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
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

  it("is the same draft, whatever elements, levels, tables and attachments it has", () => {
    const none = () => undefined;
    fc.assert(
      fc.property(anyDraft, (text) => {
        const { draft } = throughWord(text, none);
        assert.deepEqual(
          meaningOf(parseDraft(draft), () => false),
          meaningOf(parseDraft(text), () => false),
        );
        assert.equal(throughWord(draft, none).draft, draft);
      }),
      { numRuns: 100 },
    );
  });

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

/** Drafts whose parts meet in any way: elements, levels, tables and attachments. */
const office = fc.constantFrom("云岭州商务局", "云岭州财政局", "云岭州交通运输局", "云岭州农业农村局");
const sentence = fc.constantFrom(
  "为进一步提高公文质量，现就有关事项通知如下：",
  "归档文件应当**齐全、完整**，字迹清楚。",
  "联系人：唐晓岚，电话：8801203。",
  "截至2026年7月31日，共检查公文412件，“优秀”占81.6%——比上年提高3个百分点……",
  "特此通知。",
);
const heading = fc.constantFrom("提高认识", "抓好落实。各单位主要负责人要亲自审核重要公文。", "检查**范围**");
const mark = fc.constantFrom("一、", "（一）", "1.", "（1）", "第一章　", "第一条　");
const cell = fc.constantFrom("", "甲", "**合计**", "1.2", "公文\\|材料", "办公室、人事科");
const grid = fc.integer({ min: 1, max: 5 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => `| ${cells.join(" | ")} |`);
  // How a column is aligned is seen below its head, which is centred.
  const rule = fc.array(fc.constantFrom("---", ":---", ":---:", "---:"), { minLength: columns, maxLength: columns });
  const head = fc.tuple(row, rule).map(([first, marks]) => `${first}\n| ${marks.join(" | ")} |`);
  return fc
    .tuple(head, fc.array(row, { minLength: 1, maxLength: 4 }))
    .map(([first, rows]) => [first, ...rows].join("\n"));
});
const block = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: fc.tuple(mark, heading).map((parts) => parts.join("")) },
  // A table has a paragraph before it: two in a row would be one.
  { weight: 1, arbitrary: fc.tuple(sentence, grid, sentence).map((parts) => parts.join("\n")) },
);
const blocks = fc.array(block, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("\n"));
const attachment = fc.record({ turned: fc.boolean(), body: blocks });
const anyDraft = fc
  .record({
    offices: fc.uniqueArray(office, { minLength: 1, maxLength: 4 }),
    upward: fc.boolean(),
    letter: fc.boolean(),
    secrecy: fc.constantFrom("", "密级: 秘密★1年\n份号: '000001'\n"),
    urgency: fc.constantFrom("", "紧急程度: 特急\n"),
    note: fc.constantFrom("", "附注: 此件公开发布\n"),
    copies: fc.constantFrom("", "抄送机关: [云江省商务厅, 州委办公室]\n"),
    seal: fc.constantFrom("", "印章: 不加盖\n"),
    body: blocks,
    attachments: fc.array(attachment, { maxLength: 3 }),
  })
  .map(({ offices, upward, letter, secrecy, urgency, note, copies, seal, body, attachments }) => {
    const kind = letter ? "函" : upward ? "请示" : "通知";
    const signers = ["林望山", "何石泉", "沈竹青", "唐晓岚"].slice(0, offices.length);
    const names = attachments.map((_, index) => `第${"一二三"[index]}张检查表`);
    const label = (index: number) => `附件${attachments.length > 1 ? index + 1 : ""}`;
    return (
      `---\n文种: ${kind}\n${secrecy}${urgency}发文机关: [${offices.join(", ")}]\n发文字号: 云商发〔2026〕12号\n` +
      `${upward && !letter ? `签发人: [${signers.join(", ")}]\n` : ""}标题: 关于开展公文质量检查的${kind}\n主送机关: 云岭州人民政府\n` +
      `${names.length > 0 ? `附件: [${names.join(", ")}]\n` : ""}成文日期: 2026年8月4日\n${seal}${note}${copies}` +
      `${letter ? "" : "印发机关: 云岭州商务局办公室\n印发日期: 2026年8月5日\n"}---\n${body}\n` +
      attachments
        .map((each, at) => `\n${label(at)}${each.turned ? "{横排}" : ""}\n${names[at]}\n${each.body}\n`)
        .join("")
    );
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
