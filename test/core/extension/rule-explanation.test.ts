import assert from "node:assert/strict";
import fs from "node:fs";
import { RULES } from "../../../src/core/check/registry";
import { readExplanation } from "../../../src/extension/reading/rule-explanation";

describe("readExplanation", () => {
  for (const { id } of RULES) {
    it(`takes what is shown at a finding from the page: ${id}`, () => {
      const page = fs.readFileSync(`docs/rules/${id}.md`, "utf8");
      const { title, wants, wrong, right } = readExplanation(page);
      assert.ok(page.startsWith(`# ${title}\n`));
      assert.match(wants, /^[^-#`|].*[。：）]$/su);
      assert.ok(!wants.includes("\n\n"));
      assert.equal(wrong === undefined, right === undefined);
      if (wrong === undefined || right === undefined) return;
      assert.notEqual(wrong, right);
      for (const line of [...wrong.split("\n"), ...right.split("\n")])
        assert.ok(line === "……" || page.includes(line), line);
    });
  }

  it("has examples for nearly every rule", () => {
    const without = RULES.filter(({ id }) => !readExplanation(fs.readFileSync(`docs/rules/${id}.md`, "utf8")).wrong);
    assert.ok(without.length * 20 <= RULES.length, without.map(({ id }) => id).join(" "));
  });

  const page = (wrong: readonly string[], right: readonly string[]) =>
    `# 甲\n\n\`a\`\n\n乙。\n\n- 依据：丙\n\n## 错误示例\n\n\`\`\`gw\n${wrong.join("\n")}\n\`\`\`\n\n## 正确示例\n\n\`\`\`gw\n${right.join("\n")}\n\`\`\`\n`;

  it("leaves out the fences of an example, and a text that only stands for one", () => {
    const read = readExplanation(
      page(["---", "文种: 通告知", "---", "正文。"], ["---", "文种: 通知", "---", "正文。"]),
    );
    assert.deepEqual(read, { title: "甲", wants: "乙。", wrong: "文种: 通告知", right: "文种: 通知" });
  });

  it("shows of long examples the lines in which they differ", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `第${index}行`);
    const read = readExplanation(page([...lines, "错"], [...lines, "对"]));
    assert.deepEqual([read.wrong, read.right], ["错", "对"]);
  });

  it("takes a page with Windows line breaks, and one that holds nothing", () => {
    const lines = page(["错"], ["对"]).replaceAll("\n", "\r\n");
    assert.deepEqual(readExplanation(lines), { title: "甲", wants: "乙。", wrong: "错", right: "对" });
    assert.deepEqual(readExplanation(""), { title: "", wants: "", wrong: undefined, right: undefined });
  });
});
