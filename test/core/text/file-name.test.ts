import assert from "node:assert/strict";
import fc from "fast-check";
import { fileNameOf } from "../../../src/core/text/file-name";

describe("a file's name", () => {
  it("has no mark that Windows forbids, but one that looks like it", () => {
    assert.equal(fileNameOf('甲/乙\\丙:丁*戊?己"庚<辛>壬|癸'), "甲／乙＼丙：丁＊戊？己＂庚＜辛＞壬｜癸");
  });

  it("has no unseen marks, and no white space or full stop at its ends", () => {
    assert.equal(fileNameOf(" .甲\u202e乙\u0000\n丙\t丁. "), "甲乙 丙 丁");
    assert.equal(fileNameOf(" ... "), "");
  });

  it("names no device", () => {
    for (const name of ["CON", "nul", "com1", "LPT9"]) assert.equal(fileNameOf(name), `${name}_`);
    assert.equal(fileNameOf("con.甲"), "con_.甲");
    assert.equal(fileNameOf("CONTRACT"), "CONTRACT");
  });

  it("is short enough for every system, and never ends within a character", () => {
    assert.equal(fileNameOf("甲".repeat(300)), "甲".repeat(80));
    assert.equal(fileNameOf("𠮷".repeat(300)), "𠮷".repeat(60));
  });

  it("may be used everywhere, and stays as it is once it may", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (words) => {
        const name = fileNameOf(words);
        assert.doesNotMatch(name, /[\\/:*?"<>|\p{Cc}\p{Surrogate}]|^[\s.]|[\s.]$/u);
        assert.ok(Buffer.byteLength(name) <= 241);
        assert.equal(fileNameOf(name), name);
      }),
    );
  });
});
