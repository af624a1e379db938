import assert from "node:assert/strict";
import { readOwnSnippets } from "../../../../src/core/templates/own/read-own-snippets";

const read = (text: string) => readOwnSnippets([{ name: "局.code-snippets", path: "片段/局.code-snippets", text }]);

describe("readOwnSnippets", () => {
  it("reads snippets as VS Code knows them, comments and commas at the end too", () => {
    const { snippets, problems } = read(`{
      // 结尾
      "请于 // 前报送": {
        "prefix": ["qybs", "bs"], /* 两个 */
        "body": ["请于$1前报\${2:州商务局}。", "联系人：$3。"],
        "description": "报送要求",
      },
      "妥否": { "prefix": "tf", "body": "妥否，请批示。" }
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(snippets, [
      {
        name: "请于 // 前报送",
        prefixes: ["qybs", "bs"],
        lines: [`请于$1前报\${2:州商务局}。`, "联系人：$3。"],
        description: "报送要求",
      },
      { name: "妥否", prefixes: ["tf"], lines: ["妥否，请批示。"], description: "妥否" },
    ]);
  });

  it("tells of each that is broken, with its place, and goes on with the others", () => {
    const { snippets, problems } = read(
      '{\n  "甲": { "body": "甲" },\n  "乙": { "prefix": "y", "body": "乙" },\n  "丙": 1\n}',
    );
    assert.deepEqual(
      snippets.map(({ name }) => name),
      ["乙"],
    );
    assert.deepEqual(
      problems.map(({ place }) => [place.file, place.line, place.character]),
      [
        ["片段/局.code-snippets", 1, 2],
        ["片段/局.code-snippets", 3, 2],
      ],
    );
  });

  for (const text of [
    "",
    "{",
    '{ "甲": ',
    "甲: 乙",
    "[]",
    '{ "甲": &a { "prefix": "x", "body": *a } }',
    '{ "甲": "/* ',
  ])
    it(`is told of as no JSON: ${JSON.stringify(text)}`, () => {
      const { snippets, problems } = read(text);
      assert.deepEqual(snippets, []);
      assert.equal(problems.length, 1);
    });
});
