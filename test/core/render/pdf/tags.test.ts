import assert from "node:assert/strict";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import { documentInformation } from "../../../../src/core/render/document";
import { renderPdf } from "../../../../src/core/render/pdf/render-pdf";
import { SAMPLE } from "../../draft/sample";
import { makeLibrary } from "../fonts/make-font";
import { ReadPdf } from "./read-pdf";

const draft = parseDraft(SAMPLE);
const pages = layoutDraft(draft);
const pdf = new ReadPdf(renderPdf(pages, documentInformation(draft, pages), makeLibrary({}), () => undefined).bytes);
const root = pdf.target(pdf.catalog, "StructTreeRoot").body;

/** The page's content. */
function contentOf(page: string): string {
  return Buffer.from(pdf.target(page, "Contents").stream).toString("latin1");
}

/** The numbers of the objects in an array. */
function referencesIn(body: string): readonly number[] {
  return [...body.matchAll(/(\d+) 0 R/gu)].map(([, number]) => Number(number));
}

describe("the tags of a PDF file", () => {
  it("are announced, in Chinese, pages in the order of the structure", () => {
    assert.match(pdf.catalog, /\/MarkInfo<<\/Marked true>>/u);
    assert.match(pdf.catalog, /\/Lang\(zh-CN\)/u);
    pdf.pages.forEach((page, index) => {
      assert.match(page, new RegExp(`/StructParents ${index}/Tabs/S`, "u"));
    });
  });

  it("enclose everything that is drawn, each closed before the next is opened", () => {
    for (const page of pdf.pages) {
      const lines = contentOf(page).trim().split("\n").slice(1);
      let isOpen = false;
      for (const line of lines) {
        const opens = line.endsWith(" BDC");
        const closes = line === "EMC";
        assert.equal(isOpen, !opens, line);
        if (opens || closes) isOpen = opens;
      }
      assert.equal(isOpen, false);
    }
  });

  it("lead from every mark on a page to its part, and from there back", () => {
    const tree = pdf.target(root, "ParentTree").body;
    const owners = [...tree.matchAll(/(\d+) (\d+) 0 R/gu)];
    assert.equal(owners.length, pages.length);
    for (const [index, [, page, array]] of owners.entries()) {
      assert.equal(Number(page), index);
      const parts = referencesIn(pdf.object(Number(array)).body).map((number) => pdf.object(number).body);
      const content = contentOf(pdf.pages[index] ?? "");
      const marks = [...content.matchAll(/^\/(\w+) <<\/MCID (\d+)>> BDC$/gmu)];
      assert.equal(marks.length, parts.length);
      for (const [, role, number] of marks) {
        const part = parts[Number(number)] ?? "";
        assert.ok(part.includes(`/Type/StructElem/S/${role}/`), part);
        assert.match(part, new RegExp(`/MCID ${number}>>`, "u"));
      }
    }
  });

  it("leave page numbers and rules out of the text", () => {
    const contents = pdf.pages.map(contentOf).join("");
    assert.match(contents, /^\/Artifact <<\/Type\/Pagination>> BDC$/mu);
    assert.match(contents, /^\/Artifact <<\/Type\/Layout>> BDC$/mu);
  });

  it("say what a picture shows and what a table's heads head", () => {
    const bodies = Array.from({ length: pdf.count }, (_, index) => pdf.object(index + 1).body);
    assert.ok(bodies.some((body) => /\/S\/Figure\/P \d+ 0 R\/Alt <FEFF/u.test(body)));
    assert.ok(bodies.some((body) => /\/S\/TH\/.*\/Scope\/Column/u.test(body)));
  });
});
