import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { changeSheet } from "../../../src/core/review/change-sheet";
import { entryOf } from "../../../src/core/review/sheet";
import { changeSheetFile, moveSheetFile, putAsideSheetFile, readSheetFile } from "../../../src/node/review-file";
import { put, scratchFolder } from "./scratch";

describe("the file of a review sheet", () => {
  const at = scratchFolder();

  const ticking = (draft: string, item: string) =>
    changeSheetFile(draft, (sheet) => changeSheet(sheet, { type: "tick", item, isTicked: true }, "t"));

  it("lies beside the draft, and is empty before anything is entered", () => {
    const { path: file, sheet, fault } = readSheetFile(at("通知.gw"));
    assert.deepEqual([file, sheet.entries, fault], [at("通知.审核.json"), [], undefined]);
    assert.ok(!fs.existsSync(file));
  });

  it("keeps what two people enter, one after the other", () => {
    ticking(at("通知.gw"), "facts");
    ticking(at("通知.gw"), "law");
    const { sheet } = readSheetFile(at("通知.gw"));
    assert.deepEqual([entryOf(sheet, "facts")?.tickedFor, entryOf(sheet, "law")?.tickedFor], ["t", "t"]);
  });

  it("is not touched when it cannot be read or is of a later version", () => {
    for (const content of ["{", '{"审核单版本":7,"甲":1}']) {
      put(at("通知.审核.json"), content);
      assert.throws(() => ticking(at("通知.gw"), "facts"), /审核/u);
      assert.equal(fs.readFileSync(at("通知.审核.json"), "utf8"), content);
    }
    assert.equal(readSheetFile(at("通知.gw")).mayBeginAnew, false, "an update opens it");
  });

  it("may be begun anew where it cannot be read; each that cannot be read stays", () => {
    for (const content of ["{ 一", "{ 二"]) {
      put(at("通知.审核.json"), content);
      assert.equal(readSheetFile(at("通知.gw")).mayBeginAnew, true);
      assert.equal(fs.readFileSync(putAsideSheetFile(at("通知.gw")), "utf8"), content);
      ticking(at("通知.gw"), "facts");
    }
    assert.equal(fs.readdirSync(at()).filter((name) => name.includes("读不出")).length, 2);
  });

  it("says so in a sentence where a folder stands in its place", () => {
    fs.mkdirSync(at("通知.审核.json"), { recursive: true });
    assert.match(readSheetFile(at("通知.gw")).fault?.zh ?? "", /。$/u);
  });

  it("goes along with its draft, but never over another", () => {
    ticking(at("甲.gw"), "facts");
    moveSheetFile(at("甲.gw"), at("乙.gw"));
    assert.equal(entryOf(readSheetFile(at("乙.gw")).sheet, "facts")?.tickedFor, "t");
    ticking(at("丙.gw"), "law");
    moveSheetFile(at("丙.gw"), at("乙.gw"));
    assert.equal(entryOf(readSheetFile(at("乙.gw")).sheet, "law"), undefined);
    assert.deepEqual(
      fs
        .readdirSync(at())
        .map((name) => path.basename(name))
        .sort(),
      ["丙.审核.json", "乙.审核.json"].sort(),
    );
  });
});
