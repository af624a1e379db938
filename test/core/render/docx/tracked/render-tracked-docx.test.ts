import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { parseDraft } from "../../../../../src/core/draft/parse-draft";
import { layoutDraft } from "../../../../../src/core/layout/layout-draft";
import { renderDocx } from "../../../../../src/core/render/docx/render-docx";
import { renderTrackedDocx } from "../../../../../src/core/render/docx/tracked/render-tracked-docx";
import type { Revision } from "../../../../../src/core/render/docx/tracked/revisions";
import { editsOf } from "../../../draft/arbitraries";
import { SAMPLE } from "../../../draft/sample";
import { xmlFault } from "../../well-formed";
import { draftOf } from "../open-docx";
import { settledStyles, settledTexts } from "./settle";

const REVISION: Revision = { author: "林望山", date: "2026-08-04T09:30:00Z" };

function laidOut(text: string) {
  const draft = parseDraft(text);
  return { draft, pages: layoutDraft(draft) };
}

function documentXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

function tracked(before: string, after: string, revision = REVISION): string {
  return documentXml(renderTrackedDocx(laidOut(before), laidOut(after), revision, () => undefined).bytes);
}

function plain(text: string): string {
  const { draft, pages } = laidOut(text);
  return documentXml(renderDocx(draft, pages, () => undefined).bytes);
}

/** Texts in marks of that name. */
function textsIn(xml: string, name: "ins" | "del"): readonly string[] {
  return [
    ...xml
      .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gsu, "")
      .matchAll(new RegExp(`<w:${name} [^/]*?>(.*?)</w:${name}>`, "gsu")),
  ].map(([, inner = ""]) => inner.replace(/<[^>]*>/gu, ""));
}

/** Drafts before and after that differ in one respect, each more awkward than the last. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  "a word": [SAMPLE, SAMPLE.replace("进一步提高", "切实提高")],
  "elements of the head": [
    SAMPLE,
    SAMPLE.replace("密级: 秘密★1年\n", "")
      .replace("〔2026〕12号", "〔2026〕13号")
      .replace("质量检查的通知", "质量大检查的通知"),
  ],
  "a paragraph and a heading": [
    SAMPLE,
    SAMPLE.replace("一、检查范围\n", "").replace("## 附则", "## 附则\n本办法自印发之日起施行。"),
  ],
  "a table's rows": [SAMPLE, SAMPLE.replace("| 1 | **文种** | |", "| 1 | **文种** | 好 |\n| 2 | 密级 | |")],
  "a table's columns": [
    SAMPLE,
    SAMPLE.replace(
      "| 序号 | 检查\\|项目 | 结果 |\n| --- | :-: | --: |\n| 1 | **文种** | |",
      "| 序号 | 项目 |\n| --- | --- |\n| 1 | 文种 |",
    ),
  ],
  "an attachment with turned pages": [SAMPLE.slice(0, SAMPLE.indexOf("\n附件2 {横排}")), SAMPLE],
  "an attachment that is gone": [SAMPLE, SAMPLE.slice(0, SAMPLE.indexOf("\n附件2 {横排}"))],
  "an imprint that came in": [
    draftOf(["文种: 通知", "标题: 关于检查的通知"], "正文。"),
    draftOf(
      ["文种: 通知", "标题: 关于检查的通知", "抄送机关: [甲局, 乙局]", "印发机关: 办公室", "印发日期: 2026年8月5日"],
      "正文。",
    ),
  ],
  "a copy more in the imprint": [
    draftOf(["文种: 通知", "抄送机关: [甲局]", "印发机关: 办公室"], "正文。"),
    draftOf(["文种: 通知", "抄送机关: [甲局, 丙局]", "印发机关: 局办公室", "印发日期: 2026年8月5日"], "正文。"),
  ],
  "issuers of a joint document": [
    draftOf(["文种: 通知", "发文机关: [甲州商务局, 乙州财政局]", "成文日期: 2026年8月4日"], "正文。"),
    draftOf(
      ["文种: 通知", "发文机关: [甲州商务局, 丙州税务局, 乙州财政局, 丁州审计局]", "成文日期: 2026年8月4日"],
      "正文。",
    ),
  ],
  "another format": [
    draftOf(["文种: 通知", "发文机关: 云岭州商务局", "标题: 关于检查的通知"], "正文。"),
    draftOf(["文种: 函", "发文机关: 云岭州商务局", "标题: 关于检查的函"], "正文。"),
  ],
  everything: ["", SAMPLE],
  nothing: [SAMPLE, ""],
};

describe("DOCX with tracked changes", () => {
  for (const [what, [before, after]] of Object.entries(PAIRS)) {
    it(`is the draft after when all changes are accepted, the draft before when rejected: ${what}`, () => {
      const xml = tracked(before, after);
      assert.equal(xmlFault(xml), undefined);
      assert.deepEqual(settledTexts(xml, "accept"), settledTexts(plain(after), "accept"));
      assert.deepEqual(settledTexts(xml, "reject"), settledTexts(plain(before), "accept"));
      assert.deepEqual(settledStyles(xml, "accept"), settledStyles(plain(after), "accept"));
      assert.deepEqual(settledStyles(xml, "reject"), settledStyles(plain(before), "accept"));
    });
  }

  it("is so for any two drafts", () => {
    fc.assert(
      fc.property(editsOf(SAMPLE), editsOf(SAMPLE), (before, after) => {
        const xml = tracked(before, after);
        assert.equal(xmlFault(xml), undefined);
        assert.deepEqual(settledTexts(xml, "accept"), settledTexts(plain(after), "accept"));
        assert.deepEqual(settledTexts(xml, "reject"), settledTexts(plain(before), "accept"));
      }),
      { numRuns: 30 },
    );
  });

  it("marks words, not paragraphs", () => {
    const xml = tracked("为进一步提高公文质量。", "为切实提高公文质量。");
    assert.deepEqual(textsIn(xml, "del"), ["进一步"]);
    assert.deepEqual(textsIn(xml, "ins"), ["切实"]);
    assert.match(xml, /<w:delText xml:space="preserve">进一步<\/w:delText>/u);
  });

  it("says who and when, each change with a number of its own", () => {
    const xml = tracked("甲乙。", "甲丙。\n丁。");
    const marks = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)" w:author="([^"]*)" w:date="([^"]*)"/gu)];
    assert.equal(new Set(marks.map(([, id]) => id)).size, marks.length);
    assert.ok(marks.length > 3);
    for (const [, , author, date] of marks) assert.deepEqual([author, date], ["林望山", "2026-08-04T09:30:00Z"]);
  });

  it("leaves the date out where nobody knows it, and takes any author", () => {
    const xml = tracked("甲。", "乙。", { author: '<"周&\u0000云川">' });
    assert.match(xml, /w:author="&lt;&quot;周&amp;\uFFFD云川&quot;&gt;"/u);
    assert.doesNotMatch(xml, /w:date/u);
    assert.equal(xmlFault(xml), undefined);
  });

  it("records how text was set before", () => {
    const xml = tracked("检查的范围。", "一、检查的范围。");
    assert.match(xml, /<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="Body"\/><\/w:pPr><\/w:pPrChange>/u);
    const bold = tracked("各单位要高度重视。", "各单位要**高度重视**。");
    assert.match(bold, /<w:b w:val="1"\/><w:bCs w:val="1"\/><w:rPrChange /u);
    assert.deepEqual(textsIn(bold, "ins"), []);
  });

  it("has no mark where nothing has changed", () => {
    assert.doesNotMatch(tracked(SAMPLE, SAMPLE), /<w:(?:ins|del|[pr]PrChange) /u);
    assert.deepEqual(settledTexts(tracked(SAMPLE, SAMPLE), "accept"), settledTexts(plain(SAMPLE), "accept"));
  });

  it("is the same file each time", () => {
    const render = () =>
      renderTrackedDocx(laidOut(SAMPLE), laidOut(SAMPLE.replace("全州", "全市")), REVISION, () => undefined).bytes;
    assert.deepEqual(render(), render());
  });
});
