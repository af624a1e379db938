import assert from "node:assert/strict";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { finalPaperName, USUAL_FINAL_PAPERS } from "../../../src/core/profile/final-papers";
import { readProfile } from "../../../src/core/profile/read-profile";

const DRAFT = `---
文种: 通知
发文机关: [甲州商务局, 乙州财政局]
发文字号: 云商发〔2026〕12号
标题: |
  云岭州商务局关于
  开展公文质量检查的通知
---
`;

function nameOf(draft: string, name = USUAL_FINAL_PAPERS.name): string | undefined {
  return finalPaperName(parseDraft(draft), { name });
}

describe("the name of a paper", () => {
  it("is number and title, the title on one line", () => {
    assert.equal(nameOf(DRAFT), "云商发〔2026〕12号 云岭州商务局关于开展公文质量检查的通知");
  });

  it("leaves out what is not there or still to be filled in", () => {
    assert.equal(nameOf(DRAFT.replace("发文字号: 云商发〔2026〕12号\n", "")), "云岭州商务局关于开展公文质量检查的通知");
    assert.equal(nameOf("# 关于检查的通知\n正文"), "关于检查的通知");
    assert.equal(nameOf("---\n发文字号: 云商发〔2026〕12号\n标题: 关于【事由】的通知\n---\n"), "云商发〔2026〕12号");
  });

  it("is none for a draft that says nothing of it", () => {
    assert.equal(nameOf("正文"), undefined);
    assert.equal(nameOf("---\n标题: 关于【事由】的通知\n---\n"), undefined);
    assert.equal(nameOf("---\n标题: ...\n---\n"), undefined);
  });

  it("has the elements of the profile's pattern", () => {
    assert.equal(nameOf(DRAFT, "{文种}_{发文机关}_{密级}"), "通知_甲州商务局、乙州财政局_");
  });

  it("is fit for every system", () => {
    assert.equal(nameOf("---\n标题: 2025/2026年度“甲:乙”方案\n---\n"), "2025／2026年度“甲：乙”方案");
  });
});

describe("where final papers go, in the profile", () => {
  const read = (below: string) => {
    const text = `成文:\n${below.replace(/^/gmu, "  ")}\n`;
    const { profile, problems } = readProfile(text);
    return {
      finalPapers: profile.finalPapers,
      said: problems.map(({ range, message }) => [text.slice(range.start, range.end), message.zh]),
    };
  };

  it("is a folder beside the draft", () => {
    assert.deepEqual(read("文件夹: 成文/2026\n文件名: '{标题}（{发文字号}）'"), {
      finalPapers: { folder: "成文/2026", name: "{标题}（{发文字号}）", isPreprinted: false },
      said: [],
    });
  });

  it("is no folder elsewhere", () => {
    for (const folder of ["../成文", "/成文", "C:\\成文", "成文/../../x", "\\\\server\\share"]) {
      const { finalPapers, said } = read(`文件夹: '${folder}'`);
      assert.deepEqual(finalPapers, USUAL_FINAL_PAPERS);
      assert.equal(said.length, 1, folder);
      assert.match(said[0]?.[1] ?? "", /写草稿旁边的文件夹/u);
    }
  });

  it("bear the letterhead already, or do not", () => {
    assert.equal(read("套打: 是").finalPapers.isPreprinted, true);
    assert.equal(read("套打: 否").finalPapers.isPreprinted, false);
    assert.match(read("套打: 有").said[0]?.[1] ?? "", /可以是“是”、“否”/u);
  });

  it("names final papers by elements that there are", () => {
    assert.match(read("文件名: 成文").said[0]?.[1] ?? "", /要素写在大括号里/u);
    assert.match(read("文件名: '{发文号}'").said[0]?.[1] ?? "", /没有“发文号”这个要素，是不是“发文字号”/u);
    assert.match(read("文件夹名: 甲").said[0]?.[1] ?? "", /没有“文件夹名”这一项/u);
  });
});
