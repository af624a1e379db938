import assert from "node:assert/strict";
import { nextSerial } from "../../../src/core/desk/next-serial";

describe("the next number of a code", () => {
  it("follows the greatest of its year", () => {
    const numbers = [
      "云商发〔2026〕9号",
      "云商发〔2026〕12号",
      "云商发〔2025〕40号",
      "云商函〔2026〕33号",
      "云商发〔2026〕7号",
    ];
    assert.equal(nextSerial(numbers, "云商发", 2026), 13);
    assert.equal(nextSerial(numbers, "云商函", 2026), 34);
    assert.equal(nextSerial(numbers, "云商发", 2027), 1);
  });

  it("takes no notice of what is no number", () => {
    const numbers = [
      "",
      "云商发〔2026〕【序号】号",
      "云商发〔2026〕第12号",
      "云商发[2026]12号",
      "云商发〔2026〕99999999号",
      "第12号",
    ];
    assert.equal(nextSerial(numbers, "云商发", 2026), 1);
  });
});
