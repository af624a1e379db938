import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import * as fontkit from "fontkit";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../src/core/layout/layout-draft";
import type { Page, TextItem } from "../../../../src/core/layout/page";
import { documentInformation } from "../../../../src/core/render/document";
import { renderOfd } from "../../../../src/core/render/ofd/render-ofd";
import { distances } from "../../../../src/core/render/ofd/text-objects";
import { anyCharacter } from "../any-character";
import { makeFace, makeLibrary } from "../fonts/make-font";
import { NO_INFORMATION, page, textItem } from "../items";
import { makePng } from "../pdf/pictures/make-png";
import { xmlFault } from "../well-formed";
import { elements, ReadOfd } from "./read-ofd";

const PNG = makePng({ width: 2, height: 2, depth: 8, color: 0, sample: () => [0] });

const library = makeLibrary({ fangsong: [makeFace("云岭州甲乙—1234")] });

function rendered(pages: readonly Page[], more: Partial<typeof NO_INFORMATION> = {}): ReadOfd {
  return new ReadOfd(renderOfd(pages, { ...NO_INFORMATION, ...more }, library, () => undefined).bytes);
}

function renderedDraft(text: string): { readonly ofd: ReadOfd; readonly pages: readonly Page[] } {
  const draft = parseDraft(text);
  const pages = layoutDraft(draft);
  const { bytes } = renderOfd(pages, documentInformation(draft, pages), library, () => PNG);
  return { ofd: new ReadOfd(bytes), pages };
}

const DRAFTS = "test/golden/drafts";

describe("an OFD file", () => {
  for (const name of fs.readdirSync(DRAFTS).filter((file) => file.endsWith(".gw"))) {
    it(`has every character within its cell and on its line: ${name}`, () => {
      const { ofd, pages } = renderedDraft(fs.readFileSync(path.join(DRAFTS, name), "utf8"));
      assert.equal(ofd.pages.length, pages.length);
      pages.forEach((each, index) => {
        const items = each.items.filter((item): item is TextItem => item.type === "text");
        const read = ofd.texts(index).flatMap(({ glyphs }) => glyphs);
        const wanted = items.flatMap(cells);
        assert.equal(
          read.map(({ character }) => character).join(""),
          wanted.map(({ character }) => character).join(""),
        );
        read.forEach((glyph, at) => {
          const cell = wanted[at];
          assert.ok(cell);
          const [along, across] = cell.isTurned ? [glyph.y, glyph.x] : [glyph.x, glyph.y];
          assert.ok(
            Math.abs(across - cell.baseline) < 0.01,
            `${glyph.character} lies on ${across}, not ${cell.baseline}`,
          );
          // A glyph narrower or wider than its cell is moved within it by no more than their difference.
          assert.ok(Math.abs(along - cell.start) < 6.5, `${glyph.character} at ${along}, its cell at ${cell.start}`);
        });
      });
      for (const path of ofd.paths.filter((each) => each.endsWith(".xml")))
        assert.equal(xmlFault(ofd.xml(path)), undefined);
    });
  }

  it("numbers each unit once, the greatest last, and refers to what there is", () => {
    const { ofd } = renderedDraft(fs.readFileSync("samples/商请协助开展冷链物流运力调查的函.gw", "utf8"));
    const xml = ofd.paths
      .filter((each) => each.endsWith(".xml"))
      .map((each) => ofd.xml(each))
      .join("\n");
    const ids = [...xml.matchAll(/\bID="(\d+)"/gu)].map(([, id]) => Number(id));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(Math.max(...ids), Number(/MaxUnitID>(\d+)</u.exec(xml)?.[1]));
    const references = [...xml.matchAll(/\b(?:Font|ColorSpace|PageID|PageRef|ResourceID)="(\d+)"/gu)];
    assert.ok(references.length > 100);
    for (const [, id] of references) assert.ok(ids.includes(Number(id)), `nothing has the number ${id}`);
  });

  it("brings fonts in which readers find a glyph of its own for every character", () => {
    const ofd = rendered([page(textItem("云岭州—12甲"), textItem("\u{20000}乙", { y: 60 }))]);
    const [font] = elements(ofd.xml("Doc_0/PublicRes.xml"), "Font");
    const opened = fontkit.create(
      Buffer.from(ofd.bytes(`Doc_0/Res/${/FontFile>([^<]+)</u.exec(font?.content ?? "")?.[1]}`)),
    );
    assert.ok(opened && !("fonts" in opened));
    assert.equal(font?.attributes.get("FontName"), "仿宋_GB2312");
    const glyphs = [..."云岭州—12甲\u{20000}乙"].map(
      (character) => opened.glyphForCodePoint(character.codePointAt(0) ?? 0).id,
    );
    assert.ok(!glyphs.includes(0));
    assert.equal(new Set(glyphs).size, glyphs.length);
  });

  it("says what the document is, and when it was written, by no clock", () => {
    const { ofd } = renderedDraft(fs.readFileSync("samples/建设石桥县农产品冷链集配中心的请示.gw", "utf8"));
    const root = ofd.xml("OFD.xml");
    assert.match(root, /<ofd:DocID>[\da-f]{32}<\/ofd:DocID>/u);
    assert.match(root, /<ofd:Subject>请示<\/ofd:Subject><ofd:CreationDate>20\d\d-\d\d-\d\d<\/ofd:CreationDate>/u);
    const metadata = elements(root, "CustomData").map(({ attributes, content }) => [attributes.get("Name"), content]);
    const names = metadata.map(([name]) => name);
    for (const name of ["文种", "签发人", "标题", "主送机关", "成文日期", "附注"])
      assert.ok(names.includes(name), name);
    assert.ok(metadata.every(([, text]) => text !== ""));
  });

  it("tells which objects each element of the document is", () => {
    const { ofd } = renderedDraft(fs.readFileSync("samples/商请协助开展冷链物流运力调查的函.gw", "utf8"));
    const tags = ofd.xml("Doc_0/Tags/Elements.xml");
    const title = /<标题>(.*)<\/标题>/u.exec(tags)?.[1] ?? "";
    const references = elements(title, "ObjectRef").map(({ attributes, content }) => [
      Number(attributes.get("PageRef")),
      Number(content),
    ]);
    assert.ok(references.length > 0);
    const texts = references.map(([pageId, id]) => {
      const index = ofd.pages.findIndex((each) => each.id === pageId);
      return ofd
        .texts(index)
        .find((text) => text.id === id)
        ?.glyphs.map(({ character }) => character)
        .join("");
    });
    assert.match(texts.join(""), /^云岭州商务局关于商请.*的函$/u);
  });

  it("has bookmarks below each other", () => {
    const bookmark = (title: string, depth: number) => ({ title, depth, page: 1, y: 50 });
    const ofd = rendered([page()], { bookmarks: [bookmark("甲 & 乙", 0), bookmark("一、", 1), bookmark("丙", 0)] });
    const outlines = /<ofd:Outlines>.*<\/ofd:Outlines>/u.exec(ofd.xml("Doc_0/Document.xml"))?.[0] ?? "";
    const pageId = ofd.pages[0]?.id;
    const action = `<ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto><ofd:Dest Type="XYZ" PageID="${pageId}" Left="0" Top="50" Zoom="0"/></ofd:Goto></ofd:Action></ofd:Actions>`;
    const entry = (title: string, count: number, below: string) =>
      `<ofd:OutlineElem Title="${title}" Count="${count}">${action}${below}</ofd:OutlineElem>`;
    assert.equal(
      outlines,
      `<ofd:Outlines>${entry("甲 &amp; 乙", 1, entry("一、", 0, ""))}${entry("丙", 0, "")}</ofd:Outlines>`,
    );
  });

  it("draws rules in their thickness, bold text with a line around it, turned text down the page, and no seals", () => {
    const rule = {
      type: "rule",
      x1: 28,
      y1: 100,
      x2: 184,
      y2: 100,
      width: 0.5,
      color: "#FF0000",
      element: "分隔线",
    } as const;
    const seal = { type: "seal", x: 100, y: 100, diameter: 42, organ: "甲", element: "印章" } as const;
    const ofd = rendered([page(rule, seal, textItem("甲", { bold: true }), textItem("乙12", { rotation: 90, y: 80 }))]);
    const xml = ofd.pages[0]?.xml ?? "";
    const [path] = elements(xml, "PathObject");
    assert.equal(path?.attributes.get("Boundary"), "27.5 99.5 157 1");
    assert.equal(path?.attributes.get("LineWidth"), "0.5");
    assert.match(path?.content ?? "", /Value="255 0 0".*M 0.5 0.5 L 156.5 0.5/u);
    const [bold, turned] = ofd.texts(0);
    assert.equal(bold?.attributes.get("Stroke"), "true");
    assert.ok(Number(bold?.attributes.get("LineWidth")) > 0.1);
    assert.deepEqual(
      turned?.glyphs.map(({ x }) => Math.round(x * 100) / 100),
      [28, 28, 28],
    );
    assert.ok((turned?.glyphs[2]?.y ?? 0) > (turned?.glyphs[0]?.y ?? 0) + 5);
    assert.equal(elements(xml, "PathObject").length, 1);
  });

  it("holds a picture once, and a frame with one notice where it cannot be had", () => {
    const image = (path: string, y: number) =>
      ({
        type: "image",
        x: 28,
        y,
        width: 80,
        height: 40,
        path,
        alternative: "甲",
        element: "图片",
        range: { start: 0, end: 1 },
      }) as const;
    const pages = [page(image("有.png", 40), image("有.png", 90), image("无.png", 140))];
    const { bytes, notices } = renderOfd(pages, NO_INFORMATION, library, (name) =>
      name === "有.png" ? PNG : undefined,
    );
    const ofd = new ReadOfd(bytes);
    assert.deepEqual(ofd.paths.filter((each) => each.endsWith(".png")).length, 1);
    const images = elements(ofd.pages[0]?.xml ?? "", "ImageObject");
    assert.deepEqual(
      images.map(({ attributes }) => attributes.get("CTM")),
      ["80 0 0 40 0 0", "80 0 0 40 0 0"],
    );
    const [media] = elements(ofd.xml("Doc_0/DocumentRes.xml"), "MultiMedia");
    assert.equal(media?.attributes.get("ID"), images[0]?.attributes.get("ResourceID"));
    assert.equal(notices.length, 1);
    assert.equal(elements(ofd.pages[0]?.xml ?? "", "PathObject").length, 4);
  });

  it("is the same for the same pages", () => {
    const one = () => renderOfd([page(textItem("云岭州"))], NO_INFORMATION, library, () => undefined).bytes;
    assert.deepEqual(one(), one());
  });

  it("holds any text", () => {
    fc.assert(
      fc.property(fc.array(anyCharacter, { minLength: 1, maxLength: 20 }), (characters) => {
        const ofd = rendered([page(textItem(characters.join("")))], { title: characters.join("") });
        for (const path of ofd.paths.filter((each) => each.endsWith(".xml")))
          assert.equal(xmlFault(ofd.xml(path)), undefined);
        assert.equal(ofd.texts(0).flatMap(({ glyphs }) => glyphs).length, [...characters.join("")].length);
      }),
    );
  });
});

describe("distances between glyphs", () => {
  it("lead to every origin within 0.002 mm, however they are written", () => {
    const origins = fc
      .array(fc.oneof(fc.constantFrom(5.571428, 2.785714, 0), fc.double({ min: -3, max: 12, noNaN: true })), {
        maxLength: 40,
      })
      .map((steps) => {
        let place = 3;
        return [
          place,
          ...steps.map((step) => {
            place += step;
            return place;
          }),
        ];
      });
    fc.assert(
      fc.property(origins, (places) => {
        const words = (distances(places) ?? "").split(" ").filter(Boolean);
        let position = places[0] ?? 0;
        let at = 0;
        for (let index = 0; index < words.length; index++) {
          const isRun = words[index] === "g";
          const count = isRun ? Number(words[index + 1]) : 1;
          const step = Number(isRun ? words[index + 2] : words[index]);
          if (isRun) index += 2;
          for (let repeat = 0; repeat < count; repeat++) {
            position += step;
            at++;
            assert.ok(Math.abs(position - (places[at] ?? Number.NaN)) < 0.0021, `${position} for ${places[at]}`);
          }
        }
        assert.equal(at, places.length - 1);
      }),
    );
    assert.equal(distances([0, 5, 10, 15, 20]), "g 4 5");
    assert.equal(distances([7]), null);
  });
});

/** The cells of an item's characters. */
function cells(item: TextItem) {
  const isTurned = item.rotation === 90;
  return [...item.text].map((character, index) => {
    const along = (item.xs[index] ?? item.x) - item.x;
    const start = along + (isTurned ? item.y : item.x);
    return { character, start, baseline: isTurned ? item.x : item.y, isTurned };
  });
}
