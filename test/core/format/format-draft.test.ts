import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { formatDraft } from "../../../src/core/format/format-draft";
import { layoutDraft } from "../../../src/core/layout/layout-draft";
import { newDraft } from "../../../src/core/templates/new-draft";
import { listTemplates } from "../../../src/core/templates/templates";
import { applyEdits } from "../../../src/core/text/edit";

function formatted(text: string): string {
  return applyEdits(text, formatDraft(parseDraft(text)).edits);
}

function formats(before: readonly string[], after: readonly string[]): void {
  assert.equal(formatted(before.join("\n")), after.join("\n"));
}

const head = (...lines: readonly string[]) => ["---", ...lines, "---", "正文。", ""];

describe("formatting the elements", () => {
  it("puts them in the order of the standard, unknown ones behind the one above them", () => {
    formats(
      head("成文日期: 2026年8月4日", "我的备注: 甲", "标题: 乙", "文种: 通知"),
      head("文种: 通知", "标题: 乙", "成文日期: 2026年8月4日", "我的备注: 甲"),
    );
  });

  it("takes comments along with the key below them", () => {
    formats(
      head("标题: 乙", "# 文种由科室定", "# 尚未定", "文种: 通知", "# 以下待补"),
      head("# 文种由科室定", "# 尚未定", "文种: 通知", "标题: 乙", "# 以下待补"),
    );
  });

  it("takes a comment that slipped to the right along with the key below it", () => {
    formats(
      head("标题: 乙", "  # gongwen-disable-next-line kind-known", "文种: 汇报"),
      head("# gongwen-disable-next-line kind-known", "文种: 汇报", "标题: 乙"),
    );
  });

  it("lets no key pass a comment that switches rules off or on from there", () => {
    const lines = ["标题: 乙", "# gongwen-disable kind-known", "成文日期: 2026年8月4日", "文种: 汇报"];
    formats(head(...lines), head(lines[0] ?? "", lines[1] ?? "", lines[3] ?? "", lines[2] ?? ""));
  });

  it("keeps both of two keys that are the same, the first first", () => {
    formats(head("标题: 甲", "标题: 乙", "文种: 通知"), head("文种: 通知", "标题: 甲", "标题: 乙"));
  });

  it("sets one space behind a colon and behind commas in brackets, none at the ends of lines", () => {
    formats(
      head("文种:   通知  ", "标题 :甲", "主送机关: [ 甲局,乙局 , 丙局 ]", "", "附注:\t丁"),
      head("文种: 通知", "标题: 甲", "主送机关: [甲局, 乙局, 丙局]", "附注: 丁"),
    );
  });

  it("leaves a full-width colon to its rule", () => {
    formats(head("标题\uFF1A甲 "), head("标题\uFF1A甲"));
  });

  it("sets the items of a list two spaces in", () => {
    formats(head("附件:", "-   甲", "# 还有", "- 乙"), head("附件:", "  - 甲", "  # 还有", "  - 乙"));
  });

  it("leaves what YAML reads over several lines as it is, and takes it along", () => {
    const title = ["标题: |", "    甲  ", "", "  # 乙"];
    formats(head("成文日期: 2026年8月4日", ...title), head(...title, "成文日期: 2026年8月4日"));
  });

  it("leaves elements alone that cannot be told apart, and says so; the text is formatted all the same", () => {
    for (const lines of [
      ["标题: 甲", "乙丙丁"],
      ["主送机关: [甲, 乙", "文种: 通知"],
    ]) {
      const text = ["---", ...lines, "---", "", "　　正文。", ""].join("\n");
      const { edits, isHeadLeft } = formatDraft(parseDraft(text));
      assert.equal(isHeadLeft, true);
      assert.equal(applyEdits(text, edits), head(...lines).join("\n"));
    }
    assert.equal(formatDraft(parseDraft("---\n标题: 甲\n正文很长。")).isHeadLeft, true);
    assert.equal(formatDraft(parseDraft("---\n标题: 甲\n---\n")).isHeadLeft, false);
  });
});

describe("formatting the text", () => {
  const body = (...lines: readonly string[]) => ["---", "文种: 通知", "---", ...lines, ""];

  it("takes white space off the ends of lines and leaves one blank line of several", () => {
    formats(body("", "　　甲。  ", "", " ", "", "乙。", "", ""), body("甲。", "", "乙。"));
  });

  it("ends the text with one line break", () => {
    assert.equal(formatted("甲。"), "甲。\n");
    assert.equal(formatted("甲。\r\n乙。\r\n\r\n"), "甲。\r\n乙。\r\n");
    assert.equal(formatted(""), "");
    assert.equal(formatted("\uFEFF\n"), "\uFEFF\n");
  });

  it("sets a blank line above an attachment, and above the comments right above it", () => {
    formats(
      body("甲。", "附件1", "乙", "丙。", "<!-- gongwen-disable-next-line attachment-label -->", "附件二\uFF1A", "丁"),
      body(
        "甲。",
        "",
        "附件1",
        "乙",
        "丙。",
        "",
        "<!-- gongwen-disable-next-line attachment-label -->",
        "附件二\uFF1A",
        "丁",
      ),
    );
  });

  it("closes the gap behind a number, but not where another number would come of it", () => {
    formats(
      body("一、 甲", "（一）　乙", "1. 丙", "2. 5个单位", "一、 二、三", "第一条 丁", "##   戊"),
      body("一、甲", "（一）乙", "1.丙", "2. 5个单位", "一、 二、三", "第一条　丁", "## 戊"),
    );
  });

  it("sets one space around what stands in a cell", () => {
    formats(
      body("|甲|  乙|", "|---|:-:|", "|丙\\|丁||", "| 戊  |己"),
      body("| 甲 | 乙 |", "| --- | :-: |", "| 丙\\|丁 |  |", "| 戊 | 己"),
    );
  });

  it("leaves comments as they are, blank lines in them too", () => {
    const lines = ["甲。 <!-- 一", "", "", "  二  ", "-->", "乙。"];
    formats(body(...lines), body(...lines));
  });

  it("never makes a fence of a line that is none", () => {
    for (const text of [" ---\n甲: 乙\n---\n", "---\n甲: 乙\n正文写在这里。\n　---\n丙\n"]) {
      assert.equal(parseDraft(formatted(text)).frontMatter?.range.end, parseDraft(text).frontMatter?.range.end);
    }
  });
});

describe("formatting some lines", () => {
  const text = "---\n标题: 甲\n文种:  通知\n---\n甲。\n　　乙。\n　　丙。\n";
  const within = (words: string) => {
    const start = text.indexOf(words);
    return applyEdits(text, formatDraft(parseDraft(text), { start, end: start + words.length }).edits);
  };

  it("leaves the other lines as they are", () => {
    assert.equal(within("乙"), text.replace("　　乙", "乙"));
    assert.equal(within("丙"), text.replace("　　丙", "丙"));
  });

  it("leaves the elements unless it is asked for all of them", () => {
    assert.equal(within("通知"), text);
    assert.equal(within("标题: 甲\n文种:  通"), text.replace("标题: 甲\n文种:  通知", "文种: 通知\n标题: 甲"));
  });
});

describe("formatting whole drafts", () => {
  const draftsIn = (folder: string) =>
    fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".gw"))
      .map((name) => fs.readFileSync(path.join(folder, name), "utf8"));

  it("leaves the samples as they are", () => {
    for (const text of draftsIn("samples").filter((sample) => parseDraft(sample).problems.length === 0)) {
      assert.equal(formatted(text), text);
    }
  });

  it("leaves new drafts as the templates write them", () => {
    for (const template of listTemplates()) {
      const text = newDraft(template, {}, { today: () => ({ year: 2026, month: 8, day: 4 }) }, "text");
      assert.equal(formatted(text), text, template.name);
    }
  });

  it("changes nothing on the pages", () => {
    const onPages = (text: string) =>
      layoutDraft(parseDraft(text)).map(({ items }) =>
        items.map((item) => (item.type === "text" ? [item.text, item.x, item.y, item.font] : item.type)),
      );
    for (const text of draftsIn("test/golden/drafts")) assert.deepEqual(onPages(formatted(text)), onPages(text));
  });

  it("keeps what comments switch off", () => {
    const text = [
      "---",
      "成文日期: 2026年1月4日",
      "标题: 云岭州商务局关于开展公文质量检查的通知",
      "  # gongwen-disable-next-line document-number-year-of-date",
      "发文字号:   云商发〔2025〕198号",
      "# gongwen-disable kind-known",
      "文种: 汇报",
      "# gongwen-enable",
      "紧急程度: 很急",
      "---",
      "",
      "",
      "<!-- gongwen-disable-next-line half-width-punctuation -->",
      "",
      "",
      "　　请登录网站填报,网址见通知。",
      "请登录网站填报,网址见通知。",
    ].join("\n");
    const found = (source: string) =>
      checkDraft(parseDraft(source), NO_PROFILE)
        .map(({ rule, range }) => [rule, source.slice(range.start, range.end).trim()].join(" "))
        .sort();
    assert.deepEqual(found(formatted(text)), found(text));
    assert.ok(!found(text).some((one) => one.startsWith("kind-known")));
  });
});
