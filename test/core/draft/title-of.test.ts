import assert from "node:assert/strict";
import { kindOf, titleOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";

/** The title of a draft whose front matter this is. */
function title(frontMatter: string): string | undefined {
  return titleOf(parseDraft(`---\n${frontMatter}\n---\n正文。\n`))?.text;
}

describe("a title that the writer broke into lines is one title", () => {
  const whole = "云岭州商务局关于开展公文质量检查的通知";
  const written = {
    "lines of a block": "标题: |\n  云岭州商务局关于开展\n  公文质量检查的通知",
    "a folded block": "标题: >\n  云岭州商务局关于开展\n\n  公文质量检查的通知",
    "items of a list": "标题:\n  - 云岭州商务局关于开展\n  - 公文质量检查的通知",
    "items in brackets": "标题: [云岭州商务局关于开展, 公文质量检查的通知]",
  };
  for (const [form, frontMatter] of Object.entries(written)) {
    it(form, () => assert.equal(title(frontMatter), whole));
  }

  it("keeps the white between two organs and between Latin words", () => {
    assert.equal(title("标题: |\n  云岭州商务局　\n  云岭州财政局通知"), "云岭州商务局　云岭州财政局通知");
    assert.equal(title("标题: |\n  关于Visual\n  Studio的通知"), "关于Visual Studio的通知");
  });

  it("tells its kind", () => {
    const draft = parseDraft("---\n标题: |\n  关于检查的通\n  知\n---\n");
    assert.equal(kindOf(draft)?.name, "通知");
  });
});
