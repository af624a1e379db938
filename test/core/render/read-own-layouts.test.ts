import assert from "node:assert/strict";
import fs from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { documentInformation } from "../../../src/core/render/document";
import { renderDocx } from "../../../src/core/render/docx/render-docx";
import { renderHtml } from "../../../src/core/render/html/render-html";
import { LAYOUT_NAMES, NO_LAYOUTS, type OwnLayouts } from "../../../src/core/render/own-layouts";
import { readOwnLayouts } from "../../../src/core/render/read-own-layouts";
import { STANDARD_STYLE } from "../../../src/core/standard/house-style";
import type { TemplateError } from "../../../src/core/templating/template-error";
import { SAMPLE } from "../draft/sample";
import { xmlFault } from "./well-formed";

const draft = parseDraft(SAMPLE);
const pages = layoutDraft(draft);

const docx = (layouts: OwnLayouts = NO_LAYOUTS) =>
  renderDocx(draft, pages, () => undefined, STANDARD_STYLE, { layouts }).bytes;
const html = (layouts: OwnLayouts) => renderHtml(pages, documentInformation(draft, pages), { layouts });

function read(files: Readonly<Record<string, string>>) {
  const problems: TemplateError[] = [];
  const given = Object.entries(files).map(([name, text]) => ({ name, path: `版式/${name}`, text }));
  return { layouts: readOwnLayouts(given, (problem) => problems.push(problem)), problems };
}

const builtIn = (name: string) => fs.readFileSync(`templates/layouts/${name}.hbs`, "utf8");

describe("an office's own layouts", () => {
  it("that are the built-in ones make the same files, byte for byte", () => {
    const { layouts, problems } = read(Object.fromEntries(LAYOUT_NAMES.map((name) => [`${name}.hbs`, builtIn(name)])));
    assert.equal(layouts.size, LAYOUT_NAMES.length);
    assert.deepEqual(docx(layouts), docx());
    assert.equal(html(layouts), html(new Map()));
    assert.deepEqual(problems, []);
  });

  it("take the place of built-in ones, with parts of their own, every value escaped", () => {
    const { layouts, problems } = read({
      "html/document.html.hbs": '<html lang="{{language}}"><title>{{title}}</title>{{> parts/页}}</html>',
      "html/parts/页.html.hbs": "{{#each pages}}<p>{{number}}</p>{{/each}}",
      "docx/font-table.xml.hbs": '<w:fonts xmlns:w="w">{{#each fonts}}<w:font w:name="{{name}}"/>{{/each}}</w:fonts>',
    });
    assert.deepEqual(problems, []);
    assert.match(html(layouts), /^<html lang="zh-CN"><title>[^<]+<\/title>(?:<p>\d<\/p>)+<\/html>$/u);
    const table = strFromU8(unzipSync(docx(layouts))["word/fontTable.xml"] ?? new Uint8Array());
    assert.equal(xmlFault(table), undefined);
    assert.match(table, /^<w:fonts xmlns:w="w"><w:font w:name="/u);
    const hostile = { language: "zh", title: '"><script>&', pages: [] };
    assert.equal(
      layouts.get("html/document.html")?.(hostile),
      '<html lang="zh"><title>&quot;&gt;&lt;script&gt;&amp;</title></html>',
    );
  });

  it("that are broken are told of with their place, and the built-in ones stand in", () => {
    const { layouts, problems } = read({
      "html/document.html.hbs": "甲\n{{没有}}",
      "docx/styles.xml.hbs": "{{#each styles}}",
      "docx/settings.xml.hbs": '{{run "x"}}',
      "docx/paragraph.xml.hbs": "x",
      "docx/footer.xml.hbs": builtIn("docx/footer.xml"),
    });
    assert.deepEqual(docx(layouts), docx());
    assert.equal(html(layouts), html(new Map()));
    assert.deepEqual(problems.map(({ place }) => `${place.file}:${place.line + 1}`).sort(), [
      "版式/docx/paragraph.xml.hbs:1",
      "版式/docx/settings.xml.hbs:1",
      "版式/docx/styles.xml.hbs:1",
      "版式/html/document.html.hbs:2",
    ]);
  });
});
