import assert from "node:assert/strict";
import fs from "node:fs";
import { textOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { docxFile, paragraph } from "../import/docx-file";
import { pngHead } from "../layout/pictures";
import { put, scratchFolder } from "../node/scratch";
import { assertUnusable, call } from "./call";

const TEXT =
  "云岭州商务局关于开展检查的通知\n各科室：\n请抓紧办理，并于本周内报告办理情况。\n云岭州商务局\n2026年8月4日\n";
/** 云岭州商务局关于开展检查的通知, a line break and 请于本周内办理。 in GBK. */
const GBK = Buffer.from(
  "d4c6c1ebd6ddc9cccef1bed6b9d8d3dabfaad5b9bcecb2e9b5c4cda8d6aa0ac7ebd3dab1bed6dcc4dab0ecc0eda1a30a",
  "hex",
);

describe("gongwen import", () => {
  const at = scratchFolder();
  const word = (more = "") =>
    docxFile(
      TEXT.trim()
        .split("\n")
        .map((line) => paragraph(line))
        .join("") + more,
    );

  it("writes the draft beside the Word document, and says what it recognised and how sure it is", async () => {
    const file = put(at("来文.docx"), word());
    const { code, out } = await call(["import", file]);
    assert.equal(code, 0);
    const draft = parseDraft(fs.readFileSync(at("来文.gw"), "utf8"));
    assert.equal(textOf(draft, "标题"), "云岭州商务局关于开展检查的通知");
    assert.match(out, /^ {2}第\d+行 +标题 +云岭州商务局关于开展检查的通知 +确定 +\S+$/mu);
    assert.match(out, /没有照原样导入的：\n +\d+处 {2}排版时由程序加上的字样/u);
  });

  it("writes to the file that is named, or into the folder, be it one file and a folder that is not there yet", async () => {
    const file = put(at("来文.txt"), TEXT);
    assert.equal((await call(["import", file, "-o", at("草稿")])).code, 0);
    assert.equal((await call(["import", file, "-o", at("草稿", "通知.gw")])).code, 0);
    assert.deepEqual(fs.readdirSync(at("草稿")).sort(), ["来文.gw", "通知.gw"].sort());
  });

  it("never writes over a file that is there, a picture among them", async () => {
    const file = put(at("来文.txt"), TEXT);
    put(at("来文.gw"), "有人写的");
    await assertUnusable(["import", file], "来文.gw", "已经存在");
    assert.equal(fs.readFileSync(at("来文.gw"), "utf8"), "有人写的");
    const drawing = '<w:p><w:r><w:drawing><a:blip r:embed="p1"/></w:drawing></w:r></w:p>';
    const picture = docxFile(paragraph("图示如下。") + drawing, { pictures: { p1: pngHead(4, 3) } });
    put(at("图.docx"), picture);
    put(at("图-图片1.png"), "别的图");
    await assertUnusable(["import", at("图.docx")], "图-图片1.png");
    assert.equal(fs.existsSync(at("图.gw")), false);
    fs.rmSync(at("图-图片1.png"));
    assert.equal((await call(["import", at("图.docx")])).code, 0);
    assert.match(fs.readFileSync(at("图.gw"), "utf8"), /^!\[\]\(图-图片1\.png\)$/mu);
  });

  it("takes several files to a folder, and goes on when one cannot be read", async () => {
    const files = [put(at("甲.docx"), word()), put(at("坏.docx"), word().slice(0, 200)), put(at("乙.txt"), TEXT)];
    const { code, complaints } = await call(["import", ...files, "-o", at("草稿")]);
    assert.equal(code, 2);
    assert.match(complaints, /^“[^”]+坏\.docx”：[^\n]+。\n$/u);
    assert.deepEqual(fs.readdirSync(at("草稿")).sort(), ["甲.gw", "乙.gw"].sort());
  });

  it("says so where it recognised nothing", async () => {
    const { out } = await call(["import", put(at("来文.txt"), "办理情况如下。\n已经办结。\n")]);
    assert.match(out, /^ {2}没有认出要素/mu);
  });

  it("gives everything as JSON, and writes nothing where it is only to say", async () => {
    const file = put(at("来文.txt"), TEXT);
    const { out } = await call(["import", file, "--json", "--dry-run"]);
    const [result] = JSON.parse(out).files;
    assert.deepEqual([result.source, result.target], [file, at("来文.gw")]);
    assert.equal(textOf(parseDraft(result.draft), "发文机关"), "云岭州商务局");
    const title = result.elements.find(({ element }: { element: string }) => element === "标题");
    assert.deepEqual([title.sureness, title.line], ["sure", 3]);
    assert.equal(fs.existsSync(at("来文.gw")), false);
  });

  it("reads text in GBK and says so", async () => {
    const { out } = await call(["import", put(at("旧.txt"), GBK), "--json"]);
    const [{ elements, leftOut }] = JSON.parse(out).files;
    assert.ok(elements.some(({ values }: { values: string[] }) => values[0] === "云岭州商务局关于开展检查的通知"));
    assert.deepEqual(leftOut[0], { kind: "encoding", text: "GBK" });
  });

  it("refuses in one sentence what is neither a Word document nor text, whatever its name", async () => {
    const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]);
    await assertUnusable(["import", put(at("旧.docx"), compound)], "旧版 Word");
    await assertUnusable(["import", put(at("文本.docx"), TEXT)], "不是 Word 文档", "另存为 .docx");
    for (const [name, content] of [
      ["网页.docx", "<html></html>"],
      ["网页.html", "\uFEFF<!DOCTYPE html><p>"],
      ["网页.doc", "MIME-Version: 1.0\n"],
      ["富文本.rtf", "{\\rtf1"],
      ["版式.txt", "%PDF-1.7\n"],
    ] as const) {
      await assertUnusable(["import", put(at(name), content)], name, "另存为 .docx");
    }
    for (const name of ["空.txt", "空.docx"]) await assertUnusable(["import", put(at(name), "")], name, "没有文字");
    await assertUnusable(["import", put(at("空白.docx"), docxFile("<w:p/>"))], "没有文字");
    await assertUnusable(["import", put(at("图.txt"), pngHead(4, 3))], "不是文本文件");
    await assertUnusable(["import", at("没有.docx")], "找不到");
    await assertUnusable(["import", put(at("稿.gw"), TEXT)], "已经是草稿");
  });
});
