import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { put, scratchFolder } from "../node/scratch";
import { call } from "./call";
import { RIGHT } from "./drafts";

describe("gongwen render", () => {
  const at = scratchFolder();
  const filesBelow = (folder: string) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort();

  /** What the paper of RIGHT is called. */
  const PAPER = "云商发〔2026〕12号 云岭州商务局关于开展公文质量检查的通知";

  it("writes each format beside the draft, by number and title, and names each file", async () => {
    const { code, out } = await call(["render", put(at("通知.gw"), RIGHT), "--to", "docx,html"]);
    assert.equal(code, 0);
    assert.deepEqual(filesBelow(at()), [`${PAPER}.docx`, "通知.gw", `${PAPER}.html`].sort());
    assert.equal(out, `已写出 ${at(`${PAPER}.docx`)}（2 页）\n已写出 ${at(`${PAPER}.html`)}（2 页）\n`);
  });

  it("writes into the folder that the office's profile names, by its names", async () => {
    put(at("gongwen.yaml"), "成文:\n  文件夹: 成文\n  文件名: '{标题}'\n");
    await call(["render", put(at("稿", "通知.gw"), RIGHT), "--to", "docx"]);
    assert.ok(fs.existsSync(at("稿", "成文", "云岭州商务局关于开展公文质量检查的通知.docx")));
  });

  it("names files as it is told", async () => {
    const draft = put(at("通知.gw"), RIGHT);
    await call(["render", draft, "--to", "docx", "-o", at("出")]);
    await call(["render", draft, "--to", "docx", "-o", at("出"), "--name", "paper"]);
    await call(["render", draft, "--to", "docx", "--name", "draft"]);
    assert.deepEqual(
      filesBelow(at()),
      ["通知.docx", "通知.gw", path.join("出", "通知.docx"), path.join("出", `${PAPER}.docx`)].sort(),
    );
  });

  it("leaves the letterhead blank where the paper bears it", async () => {
    const isRed = () => fs.readFileSync(at("通知.html"), "utf8").includes("#FF0000");
    const words = ["render", put(at("通知.gw"), RIGHT), "--to", "html", "--name", "draft"];
    await call(words);
    assert.equal(isRed(), true);
    await call([...words, "--preprinted"]);
    assert.equal(isRed(), false);
    put(at("gongwen.yaml"), "成文:\n  套打: 是\n");
    await call(words);
    assert.equal(isRed(), false);
  });

  it("never writes two papers of one name to one file", async () => {
    const drafts = ["甲.gw", "乙.gw"].map((name) => put(at(name), RIGHT));
    const { code, complaints } = await call(["render", ...drafts, "--to", "docx"]);
    assert.equal(code, 2);
    assert.match(complaints, /^没有排版“.*乙.*甲.*同名/u);
  });

  it("takes names that differ in upper case alone for one, as Windows and macOS do", async () => {
    const drafts = ["甲.gw", "乙.gw"].map((name, index) =>
      put(at(name), RIGHT.replace("云商发〔2026〕12号", index === 0 ? "A1" : "a1")),
    );
    const { code, complaints } = await call(["render", ...drafts, "--to", "docx"]);
    assert.equal(code, 2);
    assert.match(complaints, /^没有排版“.*乙.*甲.*同名/u);
  });

  it("writes a PDF when no format is said", async () => {
    await call(["render", put(at("通知.gw"), RIGHT)]);
    assert.equal(
      fs
        .readFileSync(at(`${PAPER}.pdf`))
        .subarray(0, 5)
        .toString(),
      "%PDF-",
    );
  });

  it("warns of a draft that is not filled in, whatever it is rendered to", async () => {
    await call(["new", "工作总结", "-o", at("总结.gw")]);
    const { code, complaints } = await call(["render", at("总结.gw"), "--to", "docx,html"]);
    assert.equal(code, 0);
    const warnings = complaints.match(
      /^“总结\.gw”还有 \d+ 处没有填写（第一处在第 3 行：【发文机关】），写出的文件不是定稿/gmu,
    );
    assert.equal(warnings?.length, 1);
    assert.ok(fs.existsSync(at("总结.docx")));
    const english = await call(["render", at("总结.gw"), "--to", "html", "--lang", "en"]);
    assert.match(
      english.complaints,
      /still to be filled in \(the first in line 3: 【发文机关】\): what was written is not final/u,
    );
    assert.doesNotMatch((await call(["render", put(at("通知.gw"), RIGHT), "--to", "html"])).complaints, /没有填写/u);
  });

  it("renders through the office's own layouts, and says what is wrong in one", async () => {
    put(at("gongwen.yaml"), "版式: 版式\n");
    put(at("版式", "html", "document.html.hbs"), "<title>{{title}}</title>");
    put(at("版式", "docx", "styles.xml.hbs"), "{{#if a}}");
    const { code, complaints } = await call([
      "render",
      put(at("通知.gw"), RIGHT),
      "--to",
      "docx,html",
      "--name",
      "draft",
    ]);
    assert.equal(code, 0);
    assert.match(fs.readFileSync(at("通知.html"), "utf8"), /^<title>[^<]+<\/title><!-- gongwen [0-9a-f]{64} -->\n$/u);
    assert.match(complaints, /styles\.xml\.hbs”第 1 行：写法有误/u);
  });

  it("keeps the folders of drafts below the output folder", async () => {
    put(at("草稿", "甲", "通知.gw"), RIGHT);
    put(at("草稿", "乙", "通知.gw"), RIGHT);
    const { code } = await call(["render", at("草稿"), "--to", "docx", "-o", at("成文")]);
    assert.equal(code, 0);
    assert.deepEqual(filesBelow(at("成文")), [path.join("乙", "通知.docx"), path.join("甲", "通知.docx")]);
  });

  it("never writes two drafts to one file", async () => {
    const drafts = ["甲", "乙"].map((folder) => put(at(folder, "通知.gw"), RIGHT));
    const { code, out, complaints } = await call(["render", ...drafts, "--to", "docx", "-o", at("成文")]);
    assert.equal(code, 2);
    assert.match(complaints, /^没有排版“.*乙.*甲.*同名/u);
    assert.equal(out.split("\n").length, 2);
  });

  it("goes on after a draft that cannot be used, and answers 2", async () => {
    put(at("坏.gw"), Uint8Array.of(0, 1, 255));
    put(at("通知.gw"), RIGHT);
    const { code, complaints } = await call(["render", at(), "--to", "docx"]);
    assert.equal(code, 2);
    assert.match(complaints, /坏\.gw/u);
    assert.ok(fs.existsSync(at(`${PAPER}.docx`)));
  });

  it("spares a file that somebody has changed, unless it is forced", async () => {
    const draft = put(at("通知.gw"), RIGHT);
    put(at(`${PAPER}.docx`), "有人改过");
    const refused = await call(["render", draft, "--to", "docx"]);
    assert.equal(refused.code, 2);
    assert.match(refused.complaints, /--force/u);
    assert.equal(fs.readFileSync(at(`${PAPER}.docx`), "utf8"), "有人改过");
    assert.equal((await call(["render", draft, "--to", "docx", "--force"])).code, 0);
  });

  it("says once what is to be known of several drafts", async () => {
    for (const name of ["甲.gw", "乙.gw"]) put(at(name), `${RIGHT}![图](没有.png)\n`);
    const { code, complaints } = await call(["render", at(), "--to", "docx", "--name", "draft"]);
    assert.equal(code, 0);
    assert.deepEqual(complaints.match(/^找不到图片.*$/gmu)?.length, 1);
  });

  it("names what stands in the way of the output folder", async () => {
    put(at("成文"), "不是文件夹");
    const { code, complaints } = await call(["render", put(at("通知.gw"), RIGHT), "--to", "docx", "-o", at("成文")]);
    assert.equal(code, 2);
    assert.match(complaints, /是文件而不是文件夹/u);
  });
});
