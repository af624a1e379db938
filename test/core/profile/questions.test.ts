import assert from "node:assert/strict";
import { answered, openQuestions, readAnswer } from "../../../src/core/profile/questions";
import { NO_UNIT } from "../../../src/core/profile/unit";

const unit = {
  ...NO_UNIT,
  superiors: ["云岭州人民政府", "云江省商务厅"],
  peers: ["云岭州财政局"],
  subordinates: ["石桥县商务局", "望山县商务局"],
};

describe("openQuestions", () => {
  it("asks who issues the document and what the template asks, save what is known", () => {
    const template = { direction: "downward", questions: ["事由", "主送机关"] } as const;
    const names = (known: Readonly<Record<string, string>>) =>
      openQuestions(template, known, NO_UNIT).map(({ name }) => name);
    assert.deepEqual(names({}), ["发文机关", "事由", "主送机关"]);
    assert.deepEqual(names({ 发文机关: "云岭州商务局", 主送机关: "石桥县商务局" }), ["事由"]);
  });

  it("offers the units that stand in the place's relation to the office", () => {
    const choices = (direction: "downward" | "upward" | "level" | "internal", name: string) => {
      const asked = openQuestions({ direction, questions: [name] }, { 发文机关: "云岭州商务局" }, unit);
      return asked[0]?.choices;
    };
    assert.deepEqual(choices("downward", "主送机关"), unit.subordinates);
    assert.deepEqual(choices("level", "主送机关"), unit.peers);
    assert.deepEqual(choices("upward", "上级机关"), unit.superiors);
    assert.deepEqual(choices("downward", "请示机关"), unit.subordinates);
    assert.deepEqual(choices("internal", "主送机关"), []);
    assert.deepEqual(choices("downward", "constructor"), []);
  });
});

describe("readAnswer", () => {
  const several = { name: "主送机关", choices: unit.subordinates, takesSeveral: true };
  const one = { name: "上级机关", choices: unit.superiors, takesSeveral: false };

  it("takes numbers for choices", () => {
    assert.equal(readAnswer(one, " 2 "), "云江省商务厅");
    assert.deepEqual(readAnswer(several, "1、2"), unit.subordinates);
    assert.deepEqual(readAnswer(several, "2 1"), ["望山县商务局", "石桥县商务局"]);
  });

  it("takes words as they are, and numbers that stand for no choice", () => {
    assert.equal(readAnswer(one, "云江省人民政府"), "云江省人民政府");
    assert.equal(readAnswer(one, "9"), "9");
    assert.equal(readAnswer({ name: "期号", choices: [], takesSeveral: false }, "8"), "8");
    assert.deepEqual(readAnswer(several, "各县（市）商务局、局机关各科室"), ["各县（市）商务局", "局机关各科室"]);
    assert.deepEqual(readAnswer(several, " "), []);
  });
});

describe("answered", () => {
  it("leaves what was not answered to be filled in", () => {
    const questions = ["事由", "主送机关", "期号"].map((name) => ({ name, choices: [], takesSeveral: false }));
    assert.deepEqual(answered({ 发文机关: "云岭州商务局" }, questions, ["检查", [], " "]), {
      发文机关: "云岭州商务局",
      事由: "检查",
    });
  });
});
