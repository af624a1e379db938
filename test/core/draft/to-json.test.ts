import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { draftToJson } from "../../../src/core/draft/to-json";
import { SAMPLE } from "./sample";

describe("draftToJson", () => {
  it("gives lines and characters beside offsets", () => {
    const json = draftToJson(parseDraft("---\r\n文种: 通知\r\n---\r\n（一）领导。各单位\n"));
    assert.deepEqual(json, {
      frontMatter: {
        range: span(0, 0, 0, 16, 2, 3),
        contentRange: span(5, 1, 0, 13, 2, 0),
        fields: [
          {
            key: "文种",
            keyRange: span(5, 1, 0, 7, 1, 2),
            element: "文种",
            values: [{ text: "通知", range: span(9, 1, 4, 11, 1, 6), verbatim: true }],
            isList: false,
            children: [],
            range: span(5, 1, 0, 11, 1, 6),
            valueRange: span(9, 1, 4, 11, 1, 6),
          },
        ],
      },
      body: [
        {
          type: "heading",
          range: span(18, 3, 0, 27, 3, 9),
          depth: 2,
          label: { style: "level-2", value: 1, text: "（一）", range: span(18, 3, 0, 21, 3, 3) },
          content: [{ text: "领导。各单位", range: span(21, 3, 3, 27, 3, 9), strong: false }],
          headingEnd: { offset: 24, line: 3, character: 6 },
        },
      ],
      attachments: [],
      comments: [],
      problems: [],
    });
  });

  it("is the same every time and holds nothing that JSON lacks", () => {
    const json = draftToJson(parseDraft(SAMPLE));
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
    assert.equal(JSON.stringify(draftToJson(parseDraft(SAMPLE))), JSON.stringify(json));
  });
});

function span(start: number, line: number, character: number, end: number, endLine: number, endCharacter: number) {
  return { start: { offset: start, line, character }, end: { offset: end, line: endLine, character: endCharacter } };
}
