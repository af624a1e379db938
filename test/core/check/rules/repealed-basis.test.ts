import assert from "node:assert/strict";
import { repealedBasis } from "../../../../src/core/check/rules/repealed-basis";
import { parseDate } from "../../../../src/core/standard/dates";
import { REPEALS } from "../../../../src/core/standard/repealed-documents";
import { draftOf, findingsOf, testRule } from "../rule-tester";

const dated = (body: string) => draftOf("文种: 通知\n成文日期: 2026年8月4日", body);

testRule(repealedBasis, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知\n成文日期: 2026年8月4日",
        "根据《中华人民共和国合同法》和《国家行政机关公文处理办法》。",
      ),
      found: ["《中华人民共和国合同法》", "《国家行政机关公文处理办法》"],
      fixed: draftOf(
        "文种: 通知\n成文日期: 2026年8月4日",
        "根据《中华人民共和国民法典》和《党政机关公文处理工作条例》。",
      ),
    },
    {
      draft: draftOf("文种: 通知", "根据《信访条例》办理。"),
      found: ["《信访条例》"],
      fixed: draftOf("文种: 通知", "根据《信访工作条例》办理。"),
    },
    {
      draft: dated("严格执行国发[2000]23号和中办发〔1996〕14号文件，遵照GB/T9704-1999《国家行政机关公文格式》。"),
      found: ["国发[2000]23号", "中办发〔1996〕14号", "GB/T9704-1999", "《国家行政机关公文格式》"],
      fixed: dated("严格执行中办发〔2012〕14号和中办发〔2012〕14号文件，遵照GB/T 9704—2012《党政机关公文格式》。"),
    },
    {
      draft: dated("按照《保守国家秘密法》\uFF082010年修订\uFF09定密。"),
      found: ["《保守国家秘密法》\uFF082010年修订\uFF09"],
      fixed: dated("按照《中华人民共和国保守国家秘密法》\uFF082024年修订\uFF09定密。"),
    },
    {
      draft: dated("违反《婚姻法》\uFF082001年修正\uFF09第三条的，不予登记。"),
      found: ["《婚姻法》\uFF082001年修正\uFF09"],
      fixed: dated("违反《中华人民共和国民法典》第三条的，不予登记。"),
    },
    {
      draft: dated("2025年要贯彻《个体工商户条例》。"),
      found: ["《个体工商户条例》"],
      fixed: dated("2025年要贯彻《促进个体工商户发展条例》。"),
    },
  ],
  right: [
    draftOf("文种: 通知\n成文日期: 2019年8月4日", "根据《中华人民共和国合同法》。"),
    draftOf("文种: 通知\n成文日期: 2020年12月31日", "根据《中华人民共和国合同法》。"),
    draftOf("文种: 通知", "根据《信访工作条例》《中华人民共和国劳动合同法》。"),
    ...[
      "《信访条例》同时废止。",
      "依照原《信访条例》办理的事项不再重新办理。",
      "《信访条例》已废止，按照《信访工作条例》执行。",
      "新法是在总结多年来执行《城市规划法》的经验的基础上制定的。",
      "2018年8月，双方按照《合同法》的规定签订协议。",
      "民法典施行前，适用《合同法》的规定。",
      "下列书籍移交档案室：《合同法》两册。",
      "按照《保守国家秘密法》\uFF082024年修订\uFF09和《保守国家秘密法》定密。",
      "根据国发〔2000〕24号和GB/T 9704—2012执行。",
    ].map((body) => dated(body)),
  ],
});

describe("the table of repealed documents", () => {
  for (const { cited, since, successor } of REPEALS) {
    it(`${successor}: all that it takes the place of is found, and it is not`, () => {
      assert.ok(parseDate(since), since);
      for (const name of cited) assert.equal(findingsOf(repealedBasis, dated(`根据${name}办理。`)).length, 1, name);
      assert.deepEqual(findingsOf(repealedBasis, dated(`根据${successor}办理。`)), []);
    });
  }

  it("names nothing twice", () => {
    const cited = REPEALS.flatMap((repeal) => repeal.cited);
    assert.equal(new Set(cited).size, cited.length);
  });
});
