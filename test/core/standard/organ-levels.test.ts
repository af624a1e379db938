import assert from "node:assert/strict";
import { type Standing, standingOf } from "../../../src/core/standard/organ-levels";

const CASES: readonly (readonly [other: string, issuer: string, standing: Standing | undefined])[] = [
  ["云岭州人民政府", "云岭州商务局", "superior"],
  ["州人民政府", "云岭州商务局", "superior"],
  ["中共云岭州委", "云岭州商务局", "superior"],
  ["云江省人民政府", "云岭州人民政府", "higher"],
  ["云江省商务厅", "云岭州商务局", "higher"],
  ["国务院", "云江省人民政府", "higher"],
  ["各县（市）人民政府", "云江省商务厅", "lower"],
  ["石桥县商务局", "云岭州商务局", "lower"],
  ["各乡镇人民政府", "石桥县人民政府", "lower"],
  // what names do not say
  ["望山市人民政府", "云岭州商务局", undefined],
  ["各县（市）人民政府", "云岭州人民政府", "lower"],
  ["云岭州人民政府", "云岭州人民政府", undefined],
  ["云岭州财政局", "云岭州商务局", "peer"],
  ["石桥县财政局", "望山县商务局", "peer"],
  ["青溪州人民政府", "云岭州商务局", undefined],
  ["云岭州人民代表大会", "云岭州人民政府", undefined],
  ["各科室", "云岭州商务局", undefined],
  ["省属驻州各单位", "云岭州商务局", undefined],
  ["市场监督管理局", "石桥县人民政府", undefined],
  ["住房和城乡建设部", "云岭州商务局", undefined],
  ["云江省住房和城乡建设厅", "云岭州商务局", "higher"],
  ["乡村振兴局", "石桥县人民政府", undefined],
  ["各省、自治区、直辖市教育厅", "云岭州商务局", undefined],
  ["各州人民政府", "云岭州商务局", undefined],
];

describe("standingOf", () => {
  for (const [other, issuer, standing] of CASES) {
    it(`${other} to ${issuer}: ${standing ?? "unknown"}`, () => assert.equal(standingOf(other, issuer), standing));
  }

  it("takes names of any length and kind", () => {
    for (const name of ["", "省", "各", "甲".repeat(100_000), "市".repeat(100_000)]) standingOf(name, `${name}省`);
  });
});
