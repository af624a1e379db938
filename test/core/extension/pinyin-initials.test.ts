import assert from "node:assert/strict";
import { ELEMENTS } from "../../../src/core/standard/elements";
import { KINDS } from "../../../src/core/standard/kinds";
import { filterText } from "../../../src/extension/assist/filter-text";
import { pinyinInitials } from "../../../src/extension/assist/pinyin-initials";

describe("initials of pinyin", () => {
  it("are those of every key and kind", () => {
    const initials = Object.fromEntries([...ELEMENTS, ...KINDS].map(({ name }) => [name, pinyinInitials(name)[0]]));
    assert.deepEqual(initials, {
      文种: "wz",
      版式: "bs",
      份号: "fh",
      密级: "mj",
      紧急程度: "jjcd",
      发文机关标志: "fwjgbz",
      发文机关: "fwjg",
      发文字号: "fwzh",
      签发人: "qfr",
      标题: "bt",
      主送机关: "zsjg",
      称谓: "cw",
      附件: "fj",
      发文机关署名: "fwjgsm",
      成文日期: "cwrq",
      印章: "yz",
      附注: "fz",
      出席: "cx",
      请假: "qj",
      列席: "lx",
      抄送机关: "csjg",
      报: "b",
      送: "s",
      发: "f",
      印发机关: "yfjg",
      印发日期: "yfrq",
      印数: "ys",
      办理: "bl",
      决议: "jy",
      决定: "jd",
      命令: "ml",
      公报: "gb",
      公告: "gg",
      通告: "tg",
      意见: "yj",
      通知: "tz",
      通报: "tb",
      报告: "bg",
      请示: "qs",
      批复: "pf",
      议案: "ya",
      函: "h",
      纪要: "jy",
    });
  });

  it("are those of any organ, and of other readings too", () => {
    assert.deepEqual(pinyinInitials("云岭州商务局"), ["ylzswj"]);
    assert.ok(pinyinInitials("中国人民银行").includes("zgrmyh"));
    assert.ok(pinyinInitials("重庆市").includes("cqs"));
    assert.ok(pinyinInitials("社会保险").includes("shbx"));
    assert.deepEqual(pinyinInitials("GB/T 9704，爱"), ["gbt9704a"]);
    assert.deepEqual(pinyinInitials("，。"), []);
  });

  it("find a suggestion beside its own words", () => {
    assert.equal(filterText("通知结语", "tzjy"), "tzjy 通知结语");
    assert.equal(filterText("标题", "title"), "title bt 标题");
    assert.equal(filterText("长江"), "zj cj 长江");
  });

  it("find names by the part that people know", () => {
    for (const [label, part] of [
      ["中华人民共和国档案法", "daf"],
      ["云岭州商务局", "swj"],
      ["云岭州商务局关于购置档案柜的请示", "gzdagdqs"],
    ] as const) {
      assert.ok(filterText(label).split(" ").includes(part), filterText(label));
    }
  });
});
