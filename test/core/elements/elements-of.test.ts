import assert from "node:assert/strict";
import fc from "fast-check";
import { checkDraft } from "../../../src/core/check/check-draft";
import { NO_PROFILE } from "../../../src/core/check/office";
import { partOf } from "../../../src/core/check/part-of";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { type ElementOfDraft, elementsOf } from "../../../src/core/elements/elements-of";
import { setElement } from "../../../src/core/elements/set-element";
import { ELEMENTS, type ElementName, elementNamed } from "../../../src/core/standard/elements";
import { KINDS } from "../../../src/core/standard/kinds";
import { applyEdits } from "../../../src/core/text/edit";
import { RIGHT, WRONG, WRONG_RULE } from "../cli/drafts";
import { binary, tokens } from "../draft/arbitraries";

function elements(text: string): readonly ElementOfDraft[] {
  const draft = parseDraft(text);
  return elementsOf(draft, checkDraft(draft, NO_PROFILE));
}

const names = (text: string) => elements(text).map(({ element }) => element.name);

function find(text: string, name: ElementName): ElementOfDraft {
  const found = elements(text).find(({ element }) => element.name === name);
  assert.ok(found, `${name} is not listed`);
  return found;
}

const stateOf = (text: string, name: ElementName) => find(text, name).state;
const without = (key: string) => RIGHT.replace(new RegExp(`^${key}: .*\n`, "mu"), "");
const ofKind = (kind: string) => `---\n文种: ${kind}\n---\n正文。\n`;

describe("elementsOf", () => {
  it("says what is filled, automatic and optional in a right draft, in the standard's order", () => {
    const found = elements(RIGHT);
    const order = ELEMENTS.map(({ name }) => name);
    assert.deepEqual(
      found.map(({ element }) => order.indexOf(element.name)),
      found.map(({ element }) => order.indexOf(element.name)).sort((a, b) => a - b),
    );
    const inState = (wanted: string) =>
      found.filter(({ state }) => state === wanted).map(({ element }) => element.name);
    const filled = ["文种", "发文机关", "发文字号", "标题", "主送机关", "成文日期", "印发机关", "印发日期"];
    assert.deepEqual(inState("filled"), filled);
    assert.deepEqual(inState("implied"), ["版式", "发文机关标志", "发文机关署名", "印章"]);
    assert.deepEqual(inState("optional"), ["份号", "密级", "紧急程度", "附件", "附注", "抄送机关"]);
    assert.equal(found.length, filled.length + 4 + 6);
  });

  it("says what holds where nothing is written", () => {
    assert.equal(find(RIGHT, "版式").implied, "文件");
    assert.equal(find(RIGHT, "发文机关标志").implied, "云岭州商务局文件");
    assert.equal(find(RIGHT, "印章").implied, "加盖");
    assert.equal(find(RIGHT.replace("文种: 通知\n", ""), "文种").implied, "通知");
    assert.equal(find(RIGHT, "文种").implied, undefined);
  });

  it("says what is wrong, with the findings and the place", () => {
    const { state, findings, place, valuePlace, values } = find(WRONG, "发文字号");
    assert.equal(state, "wrong");
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      [WRONG_RULE],
    );
    assert.equal(WRONG.slice(place.start, place.end), "发文字号: 云商发[2026]12号");
    assert.equal(WRONG.slice(valuePlace.start, valuePlace.end), "云商发[2026]12号");
    assert.deepEqual(values, ["云商发[2026]12号"]);
  });

  it("counts what the rules about the text find within an element as found about it", () => {
    const text = RIGHT.replace("印发日期: 2026年8月5日", "印发日期: 2026年8月5日\n印发日期: 2026年8月6日").replace(
      "各县（市）商务主管部门",
      "各县（市）商务主管部门、各科室",
    );
    const found = elements(text).flatMap(({ findings }) => findings);
    assert.ok(found.some(({ rule }) => partOf({ rule }) === "全文"));
  });

  it("says what is missing: not written, empty, or with a place still to be filled in", () => {
    assert.equal(stateOf(without("主送机关"), "主送机关"), "missing");
    assert.equal(stateOf(without("成文日期"), "成文日期"), "missing");
    assert.equal(stateOf(RIGHT.replace("2026年8月4日", ""), "成文日期"), "missing");
    assert.equal(stateOf(RIGHT.replace("云商发〔2026〕12号", "【发文字号】"), "发文字号"), "missing");
    assert.equal(stateOf(RIGHT.replace("开展公文质量检查", "【事由】"), "标题"), "missing");
  });

  it("begins with an empty page", () => {
    const missing = elements("").filter(({ state }) => state === "missing");
    assert.deepEqual(
      missing.map(({ element }) => element.name),
      ["文种", "发文机关", "标题", "成文日期"],
    );
  });

  it("leaves to a person what is only hinted at", () => {
    assert.equal(stateOf(RIGHT.replace("〔2026〕", "〔2025〕"), "发文字号"), "doubtful");
  });

  it("lists what a document of the kind and format may have", () => {
    assert.ok(names(ofKind("请示")).includes("签发人"));
    assert.ok(!names(ofKind("通知")).includes("签发人"));
    assert.ok(!names(ofKind("公告")).includes("主送机关"));
    assert.ok(!names(ofKind("函")).includes("印发机关"));
    const minutes = names(ofKind("纪要"));
    assert.deepEqual(
      ["出席", "请假", "列席", "印章", "发文机关署名", "主送机关"].map((name) => minutes.includes(name as ElementName)),
      [true, true, true, false, false, false],
    );
    assert.equal(stateOf(ofKind("请示"), "签发人"), "missing");
    assert.equal(stateOf(ofKind("命令"), "标题"), "optional");
  });

  it("lists what is written though the kind has it not", () => {
    assert.ok(names(RIGHT.replace("文种: 通知", "文种: 通知\n出席: 周云川")).includes("出席"));
    assert.ok(names(RIGHT.replace("---\n请", "办理:\n  拟稿: 周云川\n---\n请")).includes("办理"));
  });

  it("finds an element under another name, and a title that is a heading", () => {
    const misnamed = find(RIGHT.replace("成文日期", "成文时间"), "成文日期");
    assert.deepEqual([misnamed.isWritten, misnamed.state, misnamed.values], [true, "wrong", ["2026年8月4日"]]);
    const text = "---\n发文机关: 云岭州商务局\n---\n# 云岭州商务局关于开展检查的通知\n正文。\n";
    const title = find(text, "标题");
    assert.equal(text.slice(title.valuePlace.start, title.valuePlace.end), "云岭州商务局关于开展检查的通知");
    assert.deepEqual([title.isWritten, title.state], [true, "filled"]);
  });

  it("says where a line for an element would be put in", () => {
    const text = without("发文字号");
    const { isWritten, place } = find(text, "发文字号");
    assert.deepEqual([isWritten, place.start], [false, text.indexOf("标题:")]);
    assert.equal(place.end, place.start);
  });

  it("shows a value that was set, whatever the kind", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS.map(({ name }) => name)),
        fc.constantFrom(...ELEMENTS.filter(({ type, name }) => type !== "record" && name !== "文种")),
        (kind, element) => {
          const draft = parseDraft(ofKind(kind));
          const after = applyEdits(draft.text, setElement(draft, element.name, [element.example]) ?? []);
          assert.deepEqual(find(after, element.name).values, [element.example]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tells each finding about an element once, and of any text", () => {
    fc.assert(
      fc.property(fc.oneof(tokens, binary, fc.constant(WRONG)), (text) => {
        const draft = parseDraft(text);
        const findings = checkDraft(draft, NO_PROFILE);
        const told = elementsOf(draft, findings).flatMap((each) => each.findings);
        assert.equal(new Set(told).size, told.length);
        const listed = new Set(elementsOf(draft, findings).map(({ element }) => element.name));
        for (const finding of findings) {
          const about = elementNamed(partOf(finding))?.name;
          if (about && listed.has(about)) assert.ok(told.includes(finding), finding.rule);
        }
      }),
      { numRuns: 60 },
    );
  });
});
