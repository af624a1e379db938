import assert from "node:assert/strict";
import fc from "fast-check";
import { parse } from "yaml";
import { yamlList, yamlScalar } from "../../../src/core/text/yaml-scalar";

const read = (yaml: string) => parse(yaml, { schema: "failsafe" });

/** Text of every kind, with what YAML stumbles over more often than chance would bring it. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "关于",
        ": ",
        " #",
        "#",
        '"',
        "'",
        "\\",
        "\n",
        "\r\n",
        "\t",
        ", ",
        "[",
        "]",
        "{",
        "-",
        " ",
        "\u3000",
        "*",
        "\ud800",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("yamlScalar", () => {
  it("leaves ordinary text plain", () => {
    for (const text of [
      "云岭州商务局",
      "云商发〔2026〕12号",
      "000001",
      "2026年8月4日",
      "秘密★1年",
      "【事由】",
      "a:b",
      "甲，乙",
    ]) {
      assert.equal(yamlScalar(text), text);
    }
  });

  it("quotes what YAML would take amiss", () => {
    assert.equal(yamlScalar("关于“A: B”的通知"), '"关于“A: B”的通知"');
    assert.equal(yamlScalar('他说"好"'), '他说"好"');
    assert.equal(yamlScalar('"好"'), "'\"好\"'");
    assert.equal(yamlScalar("a, b"), "a, b");
    assert.equal(yamlList(["a, b", "丙"]), '["a, b", 丙]');
    assert.equal(yamlScalar("甲\n乙"), '"甲\\n乙"');
    assert.equal(yamlScalar(""), '""');
  });

  it("is read back as the same text, whatever it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(read(`键: ${yamlScalar(text)}`), { 键: text });
      }),
    );
  });

  it("is read back as the same list, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        assert.deepEqual(read(`键: ${yamlList(texts)}`), { 键: texts });
      }),
    );
  });

  it("stays on one line", () => {
    fc.assert(fc.property(anyText, (text) => !/[\r\n]/u.test(yamlScalar(text))));
  });
});
