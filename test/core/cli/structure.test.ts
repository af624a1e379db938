import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftToJson } from "../../../src/core/draft/to-json";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import type { TextItem } from "../../../src/core/layout/page";
import { SAMPLE } from "../draft/sample";
import { put, scratchFolder } from "../node/scratch";
import { call } from "./call";

describe("gongwen parse", () => {
  const at = scratchFolder();

  it("gives the tree as JSON", async () => {
    const { code, out } = await call(["parse", put(at("通知.gw"), SAMPLE), "--json"]);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), JSON.parse(JSON.stringify(draftToJson(parseDraft(SAMPLE)))));
  });

  it("gives an outline to read, by lines", async () => {
    const { out } = await call(["parse", "-"], { input: SAMPLE });
    assert.match(out, /^ *2 {2}文种 +通知$/mu);
    assert.match(out, /^ *\d+ {2}标题1 +一、检查范围$/mu);
    assert.match(out, /^ *\d+ {2}附件 +整改台账（横排）$/mu);
  });
});

describe("gongwen layout", () => {
  const at = scratchFolder();

  it("gives the pages as JSON, ranges in lines and characters", async () => {
    const { code, out } = await call(["layout", put(at("通知.gw"), SAMPLE), "--json"]);
    assert.equal(code, 0);
    const { pages } = JSON.parse(out);
    const expected = layoutDraft(parseDraft(SAMPLE));
    assert.equal(pages.length, expected.length);
    assert.deepEqual([pages[0].number, pages[0].width, pages[0].height], [1, 210, 297]);
    assert.equal(pages[0].items.length, expected[0]?.items.length);
    const number = pages[0].items.find((item: TextItem) => item.element === "发文字号");
    assert.deepEqual(number.range, { start: { line: 5, character: 6 }, end: { line: 5, character: 18 } });
    for (const key of ["x", "y", "size", "font", "text"]) assert.ok(key in number, key);
  });

  it("puts each item on a line, so that two layouts can be compared", async () => {
    const { out } = await call(["layout", "-", "--json"], { input: SAMPLE });
    const items = out.split("\n").filter((line) => line.startsWith('{"type":'));
    assert.equal(items.length, layoutDraft(parseDraft(SAMPLE)).flatMap((page) => page.items).length);
  });

  it("gives a line for each page to read", async () => {
    const { out } = await call(["layout", "-"], { input: SAMPLE });
    assert.equal(out.trimEnd().split("\n").length, layoutDraft(parseDraft(SAMPLE)).length);
    assert.match(out, /^1 {2}210×297 mm/u);
    assert.match(out, /297×210 mm/u);
  });

  it("lists what departs from the national standard, settings of the office and single pages", async () => {
    put(at("office", "gongwen.yaml"), "排版:\n  行距: 28磅\n  页码形式: -1-\n");
    const file = put(at("office", "drafts", "通知.gw"), SAMPLE);
    const { code, out, complaints } = await call(["layout", file, "--deviations"]);
    assert.deepEqual([code, complaints], [0, ""]);
    assert.match(out, /^全文 +行距 +28磅 +一般每面排22行.*（GB\/T 9704—2012 5\.2\.3）$/mu);
    assert.match(out, /^全文 +页码形式 +-1-/mu);
    const { deviations } = JSON.parse((await call(["layout", file, "--deviations", "--json"])).out);
    assert.deepEqual(
      deviations.map(({ subject, found }: Record<string, string>) => [subject, found]),
      [
        ["行距", "28磅"],
        ["页码形式", "-1-"],
      ],
    );
  });

  it("says so where nothing departs", async () => {
    const { out } = await call(["layout", "-", "--deviations"], { input: SAMPLE });
    assert.equal(out, "版面没有与国家标准不同的地方。\n");
  });

  it("says where a profile is wrong, once, and goes on with the rest of it", async () => {
    put(at("faulty", "gongwen.yaml"), "排版:\n  行间距: 28磅\n  页码形式: -1-\n");
    const file = put(at("faulty", "通知.gw"), SAMPLE);
    put(at("faulty", "通知2.gw"), SAMPLE);
    const { complaints, out } = await call(["layout", file, "--json"]);
    assert.match(complaints, /gongwen\.yaml:2:3: 没有“行间距”这一项，是不是“行距”？\n$/u);
    assert.match(out, /"-1-"/u);
    const checked = await call(["check", at("faulty")]);
    assert.equal(checked.complaints.match(/行间距/gu)?.length, 1);
  });

  it("takes a profile that cannot be read for none, and says so", async () => {
    put(at("binary", "gongwen.yaml"), "\0\0\0");
    const { code, complaints } = await call(["layout", put(at("binary", "通知.gw"), SAMPLE)]);
    assert.equal(code, 0);
    assert.match(complaints, /gongwen\.yaml/u);
    assert.equal(complaints.trim().split("\n").length, 1);
  });
});
