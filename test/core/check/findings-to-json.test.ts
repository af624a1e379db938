import assert from "node:assert/strict";
import { checkDraft } from "../../../src/core/check/check-draft";
import { findingsToJson } from "../../../src/core/check/findings-to-json";
import { NO_PROFILE } from "../../../src/core/check/office";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftOf } from "./rule-tester";

const text = draftOf("标题: 关于检查的通知。\n成文日期: 2026年2月30日", "甲。");
const RULES = ["title-end-mark", "date-real"];
const findings = checkDraft(parseDraft(text), NO_PROFILE).filter(({ rule }) => RULES.includes(rule));

describe("findingsToJson", () => {
  it("has the shape that scripts rely on", () => {
    assert.deepEqual(findingsToJson([{ path: "稿/甲.gw", text, findings }]), {
      files: [
        {
          path: "稿/甲.gw",
          findings: [
            {
              rule: "title-end-mark",
              severity: "error",
              message: "标题末尾不用标点符号，应删去“。”。",
              clause: "GB/T 15834—2011 B.4",
              range: { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } },
              fixable: true,
            },
            {
              rule: "date-real",
              severity: "error",
              message: "成文日期“2026年2月30日”在日历上不存在，请核对月和日。",
              clause: "GB/T 9704—2012 7.3.5.4",
              range: { start: { line: 2, character: 6 }, end: { line: 2, character: 16 } },
              fixable: false,
            },
          ],
        },
      ],
    });
  });

  it("speaks the language that is asked for", () => {
    const [file] = findingsToJson([{ path: "a.gw", text, findings }], "en").files;
    assert.equal(file?.findings[0]?.message, "A title ends without a mark: delete “。”.");
  });

  it("lists drafts without findings too", () => {
    assert.deepEqual(findingsToJson([{ path: "a.gw", text: "", findings: [] }]), {
      files: [{ path: "a.gw", findings: [] }],
    });
  });
});
