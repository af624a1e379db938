import assert from "node:assert/strict";
import { readSecrecy } from "../../../src/core/standard/secrecy";

describe("readSecrecy", () => {
  const cases: readonly (readonly [text: string, level: string, right: string | undefined, years?: number])[] = [
    ["秘密", "秘密", "秘密"],
    ["机 密", "机密", "机密"],
    ["机密★10年", "机密", "机密★10年", 10],
    ["机密★6个月", "机密", "机密★6个月", 0.5],
    ["秘密*五年", "秘密", "秘密★5年", 5],
    ["秘密 ☆ １０年", "秘密", "秘密★10年", 10],
    ["绝密三十年", "绝密", "绝密★30年", 30],
    ["秘密★2027-05-31", "秘密", "秘密★2027年5月31日"],
    ["机密★方案公布前", "机密", "机密★方案公布前"],
    ["秘密★6月", "秘密", undefined],
    ["秘密 五年 六个月", "秘密", undefined],
  ];
  for (const [text, level, right, years] of cases) {
    it(text, () => {
      const reading = readSecrecy(text);
      assert.equal(reading?.level, level);
      assert.equal(reading.right, right);
      assert.equal(reading.years, years);
      // What is right stays so.
      if (right !== undefined) assert.equal(readSecrecy(right)?.right, right);
    });
  }

  for (const text of ["", "内部", "保密", "工作秘密", "密级：秘密"])
    it(`is no level: ${text}`, () => assert.equal(readSecrecy(text), undefined));
});
