import assert from "node:assert/strict";
import { verdict } from "../../../scripts/import/compare";
import { foundIn } from "../../../scripts/import/found";
import { Judgements } from "../../../scripts/import/judged";
import { lostCharacters } from "../../../scripts/import/lost-characters";
import { importText } from "../../../src/core/import/import-document";
import { sha256 } from "../../../src/core/text/sha256";
import { put, scratchFolder } from "../node/scratch";

const TEXT = `云岭州商务局关于开展公文质量检查的通知
云商发〔2026〕12号
各科室：
现就有关事项通知如下，请认真贯彻执行。
一、检查范围
1.2026年制发的公文。
附件：公文质量检查表
云岭州商务局
2026年8月4日`;

describe("measuring imports", () => {
  const at = scratchFolder();
  const result = importText(TEXT, { name: "来文" });
  const found = foundIn(result);

  it("holds each element against the side file, marks and white space aside", () => {
    assert.equal(verdict("标题", "云岭州商务局 关于开展公文质量检查的通知", found.标题), "right");
    assert.equal(verdict("标题", "关于开展公文质量检查的通知", found.标题), "wrong");
    assert.equal(verdict("成文日期", "二〇二六年八月四日", found.成文日期), "right");
    assert.equal(verdict("成文日期", "二〇二六年八月五日", found.成文日期), "wrong");
    assert.equal(verdict("附件说明", "附件：1.公文质量检查表", found.附件说明), "right");
    assert.equal(verdict("落款", undefined, found.落款), "surplus");
    assert.equal(verdict("主送机关", "各县：", undefined), "missing");
    assert.equal(verdict("层次", "L1 1 L2 0 L3 2 L4 0 tiao 0", found.层次), "right");
    assert.equal(verdict("层次", "L1 2 L2 0 L3 2 L4 0 tiao 0", found.层次), "wrong");
  });

  it("takes what was judged for the side file, by the fingerprint of what is right", () => {
    const right = sha256("云岭州商务局").slice(0, 16);
    const lines = [
      { document: "0001", element: "落款", right, reason: "漏记" },
      { document: "0001", element: "主送机关", right: null, reason: "没有" },
    ];
    const judgements = new Judgements(put(at("judged.jsonl"), lines.map((line) => JSON.stringify(line)).join("\n")));
    assert.equal(judgements.verdict(["0001"], "落款", "云 岭 州 商 务 局"), "right");
    assert.equal(judgements.verdict(["0001"], "落款", "云岭州财政局"), "wrong");
    assert.equal(judgements.verdict(["0001"], "主送机关", "各科室："), "surplus");
    assert.equal(judgements.verdict(["0002"], "落款", "云岭州商务局"), undefined);
  });

  it("sees a character that is lost", () => {
    assert.equal(lostCharacters(TEXT, result), "");
    assert.equal(lostCharacters(TEXT, { ...result, draft: result.draft.replace("贯彻", "") }), "贯彻");
  });
});
