import assert from "node:assert/strict";
import fc from "fast-check";
import { firstValueOf, kindOf, paperOf, textOf, textsOf, titleOf, valuesOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { kindOfTitle } from "../../../src/core/standard/kinds";
import type { TemplateValues } from "../../../src/core/templates/draft-helpers";
import { findTemplate } from "../../../src/core/templates/find-template";
import { newDraft } from "../../../src/core/templates/new-draft";
import { listTemplates } from "../../../src/core/templates/templates";
import { expandSnippet, tabStops } from "./expand-snippet";

const host = { today: () => ({ year: 2026, month: 8, day: 4 }) };

const write = (id: string, values: TemplateValues = {}) => newDraft(findTemplate(id), values, host, "text");

const templates = listTemplates();

describe("newDraft", () => {
  for (const { id, kind, name } of templates) {
    describe(name, () => {
      it("is a draft of its kind that reads without problems", () => {
        const draft = parseDraft(write(id));
        assert.deepEqual(draft.problems, []);
        assert.deepEqual(
          draft.frontMatter?.fields.filter((field) => !field.element),
          [],
        );
        assert.equal((kindOf(draft) ?? paperOf(draft))?.name, kind);
        if (kindOf(draft)) assert.equal(kindOfTitle(titleOf(draft)?.text ?? "")?.name, kind);
        assert.ok(draft.body.length > 0);
      });

      it("shows what is to be filled in", () => {
        assert.match(write(id), /【[^【】]+】/u);
      });

      it("is dated today, unless it is a paper that needs no date", () => {
        const draft = parseDraft(write(id));
        const paper = paperOf(draft);
        const isUndated = paper && !paper.needs.includes("成文日期") && textOf(draft, "成文日期") === undefined;
        if (!isUndated) assert.equal(textOf(draft, "成文日期"), "2026年8月4日");
      });

      it("asks about places that it has, and nothing that is known of every office", () => {
        const { questions } = findTemplate(id);
        for (const question of questions) {
          assert.match(write(id, { [question]: "\uE000" }), /\uE000/u, question);
          assert.match(write(id), new RegExp(`【${question}】|^${question}: `, "mu"), question);
        }
        assert.equal(new Set(questions).size, questions.length);
        const known = ["发文机关", "机关代字", "序号", "印发机关", "联系人", "联系电话", "年份", "成文日期"];
        assert.deepEqual(
          questions.filter((question) => known.includes(question)),
          [],
        );
      });

      it("becomes the same text as a snippet, with tab stops numbered in order", () => {
        const snippet = newDraft(findTemplate(id), {}, host, "snippet");
        assert.equal(expandSnippet(snippet), write(id));
        const stops = tabStops(snippet);
        assert.equal(stops.at(-1)?.number, 0);
        const firsts = [...new Set(stops.slice(0, -1).map((stop) => stop.number))];
        assert.deepEqual(
          firsts,
          firsts.map((_, index) => index + 1),
        );
        for (const place of write(id).match(/【[^【】]+】/gu) ?? []) {
          assert.equal(new Set(stops.filter((stop) => stop.text === place).map((stop) => stop.number)).size, 1, place);
        }
      });
    });
  }

  it("fills in the values that are given", () => {
    const draft = parseDraft(
      write("notice", { 发文机关: "云岭州商务局", 机关代字: "云商发", 序号: "12", 事由: "开展公文质量检查" }),
    );
    assert.equal(textOf(draft, "发文字号"), "云商发〔2026〕12号");
    assert.equal(textOf(draft, "标题"), "云岭州商务局关于开展公文质量检查的通知");
    assert.equal(textOf(draft, "印发机关"), "云岭州商务局办公室");
  });

  it("names every organ of a joint issue in the title and lets the host print", () => {
    const draft = parseDraft(write("notice", { 发文机关: ["云岭州商务局", "云岭州财政局"], 事由: "规范资金管理" }));
    assert.deepEqual(textsOf(draft, "发文机关"), ["云岭州商务局", "云岭州财政局"]);
    assert.equal(textOf(draft, "标题"), "云岭州商务局\u3000云岭州财政局关于规范资金管理的通知");
    assert.equal(textOf(draft, "印发机关"), "云岭州商务局办公室");
  });

  it("adds elements that the template lacks, in the standard's order", () => {
    const draft = parseDraft(write("notice", { 抄送机关: ["省商务厅"], 密级: "秘密★1年", 份号: "000001" }));
    assert.deepEqual(
      draft.frontMatter?.fields.map((field) => field.element),
      // biome-ignore format: one line reads best
      ["文种", "份号", "密级", "发文机关", "发文字号", "标题", "主送机关", "成文日期", "抄送机关", "印发机关", "印发日期"],
    );
  });

  it("opens the attachments that are named", () => {
    const draft = parseDraft(write("notice", { 附件: ["检查表", "整改台账"] }));
    assert.deepEqual(textsOf(draft, "附件"), ["检查表", "整改台账"]);
    assert.deepEqual(
      draft.attachments.map((attachment) => [attachment.number, attachment.title?.content[0]?.text]),
      [
        [1, "检查表"],
        [2, "整改台账"],
      ],
    );
    assert.equal(parseDraft(write("notice-meeting")).attachments.length, 1);
    assert.equal(parseDraft(write("notice-meeting", { 附件: "日程" })).attachments[0]?.title?.content[0]?.text, "日程");
  });

  it("takes blank values for values that are not given", () => {
    assert.equal(write("notice", { 发文机关: " ", 主送机关: [], 事由: ["", ""] }), write("notice"));
  });

  it("ignores names that no template knows", () => {
    assert.equal(write("notice", { constructor: "甲", 天气: "晴" }), write("notice"));
  });

  const hard = fc
    .array(
      fc.oneof(
        fc.constantFrom('"', "'", ": ", " #", "$", "}", "{1:x}", "\\", "\n", "\r\n", ", ", "]", "【事由】", "甲", " "),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { minLength: 1 },
    )
    // Marks of places are taken out of values: no text holds noncharacters.
    .map((parts) => parts.join("").replace(/[\uFDD0-\uFDD2]/gu, ""))
    .filter((text) => text.trim() !== "");

  it("keeps every value as it was given, whatever it holds", () => {
    const template = fc.constantFrom(...templates.map(({ id }) => id));
    fc.assert(
      fc.property(template, hard, fc.array(hard, { minLength: 1, maxLength: 3 }), (id, text, list) => {
        const given = { 标题: text, 附注: text, 主送机关: list };
        const draft = parseDraft(write(id, given));
        assert.equal(firstValueOf(draft, "标题")?.text, text);
        assert.equal(firstValueOf(draft, "附注")?.text, text);
        assert.deepEqual(
          valuesOf(draft, "主送机关").map((value) => value.text),
          list,
        );
        assert.deepEqual(draft.problems, []);
        assert.equal(expandSnippet(newDraft(findTemplate(id), given, host, "snippet")), write(id, given));
      }),
    );
  });

  it("puts a value of any kind on one line of the body", () => {
    const draft = parseDraft(write("notice", { 目的: "提高质量，\n  规范管理" }));
    const [first] = draft.body;
    assert.ok(first?.type === "paragraph");
    assert.match(first.content[0]?.text ?? "", /^为提高质量，规范管理，/u);
  });
});
