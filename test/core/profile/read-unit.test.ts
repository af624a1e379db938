import assert from "node:assert/strict";
import fc from "fast-check";
import { readProfile } from "../../../src/core/profile/read-profile";
import { unitValues } from "../../../src/core/profile/unit-values";
import { PROFILE_QUESTIONS, writeProfile } from "../../../src/core/profile/write-profile";

const FULL = `单位: 云岭州商务局
机关代字:
  函: 云商函
  其他: 云商发
印发机关: 云岭州商务局办公室
联系人:
  姓名: 何石泉
  电话: 8801226
单位名录:
  上级: [云岭州人民政府]
  平级: [云岭州财政局]
  下级: [石桥县商务局, 望山县商务局]
`;

function unitOf(text: string) {
  const { profile, problems } = readProfile(text);
  assert.deepEqual(problems, []);
  return profile.unit;
}

describe("the unit in a profile", () => {
  it("is read with all that is said of it", () => {
    const unit = unitOf(FULL);
    assert.deepEqual(unit, {
      name: "云岭州商务局",
      code: "云商发",
      codesOfKinds: new Map([["函", "云商函"]]),
      printingOffice: "云岭州商务局办公室",
      contact: "何石泉",
      telephone: "8801226",
      superiors: ["云岭州人民政府"],
      peers: ["云岭州财政局"],
      subordinates: ["石桥县商务局", "望山县商务局"],
    });
    assert.equal(readProfile(FULL).profile.office.name, "云岭州商务局");
  });

  it("may be said in short", () => {
    const { code, contact, telephone } = unitOf("机关代字: 云商发\n联系人: 何石泉\n");
    assert.deepEqual([code, contact, telephone], ["云商发", "何石泉", undefined]);
  });

  it("is told where it is wrong, and the rest holds", () => {
    const wrong = "单位: [甲局, 乙局]\n机关代字:\n  其它: 云商发\n单位名录: 甲局\n联系人:\n  姓名:\n    姓: 何\n";
    const { problems, profile } = readProfile(wrong);
    assert.deepEqual(
      problems.map(({ range, message }) => [wrong.slice(range.start, range.end), message.zh]),
      [
        ["单位: [甲局, 乙局]", "“单位”只能写一个。"],
        ["其它", "没有“其它”这一项，是不是“其他”？"],
        ["单位名录: 甲局", "“单位名录”下面要另起一行，缩进两格，分别写明上级、平级、下级。"],
        ["姓", "“姓名”后面直接写内容，下面不再分项。"],
      ],
    );
    assert.equal(profile.unit.name, "甲局");
  });
});

describe("what a unit fills into a new document", () => {
  const values = (kind: "通知" | "函" | "请示" | "命令", direction: "downward" | "level" | "upward") =>
    unitValues(unitOf(FULL), { kind, direction }, 13);

  it("is its name, code, number, printing office and contact, and who it goes to", () => {
    assert.deepEqual(values("通知", "downward"), {
      发文机关: "云岭州商务局",
      机关代字: "云商发",
      序号: "13",
      印发机关: "云岭州商务局办公室",
      联系人: "何石泉",
      联系电话: "8801226",
      主送机关: ["石桥县商务局", "望山县商务局"],
      上级机关: "云岭州人民政府",
    });
  });

  it("is the code of the kind; a letter has no printing office, an order no addressees", () => {
    const { 机关代字: code, 印发机关: office } = values("函", "level");
    assert.deepEqual([code, office], ["云商函", undefined]);
    assert.equal("主送机关" in values("命令", "downward"), false);
    assert.equal("主送机关" in values("请示", "upward"), false);
  });

  it("is nothing where nothing is known, and no number without a code", () => {
    assert.deepEqual(unitValues(unitOf(""), { kind: "通知", direction: "downward" }, 1), {});
  });
});

describe("a first profile", () => {
  it("says what was answered, and reads without problems", () => {
    const examples = PROFILE_QUESTIONS.map(({ example }) => example);
    const { name, code, printingOffice, contact, telephone } = unitOf(writeProfile(examples));
    assert.deepEqual([name, code, printingOffice, contact, telephone], examples);
  });

  it("holds any answer, and leaves out what was not answered", () => {
    const answer = fc.oneof(fc.constant(undefined), fc.string(), fc.constantFrom("甲：“乙”", "# 甲", "[甲]", "甲: 乙"));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 5, maxLength: 5 }), (answers) => {
        const { profile, problems } = readProfile(writeProfile(answers));
        assert.deepEqual(problems, []);
        const { name, code, printingOffice, contact, telephone } = profile.unit;
        const wanted = answers.map((text) => text?.trim() || undefined);
        assert.deepEqual([name, code, printingOffice, contact, telephone], wanted);
      }),
    );
  });
});
