import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { findDrafts } from "../../../src/node/find-drafts";
import { put, scratchFolder } from "./scratch";
import { assertRefused } from "./sentence";

describe("findDrafts", () => {
  const at = scratchFolder();
  const found = () => findDrafts(at()).map((draft) => path.relative(at(), draft.path));

  it("gives a file as it is named, whatever its ending", () => {
    const file = put(at("正文.txt"));
    assert.deepEqual(findDrafts(file), [{ path: file, folder: "" }]);
  });

  it("gives every *.gw below a folder in order, with the folder that it lies in", () => {
    for (const name of ["乙.gw", "丙/丁.gw", "甲.GW", "甲.txt", "丙/戊/己.gw"]) put(at(name));
    assert.deepEqual(found(), ["丙/丁.gw", "丙/戊/己.gw", "乙.gw", "甲.GW"].map(path.normalize));
    assert.deepEqual(
      findDrafts(at()).map(({ folder }) => folder),
      ["丙", path.join("丙", "戊"), "", ""],
    );
  });

  it("passes over hidden folders and node_modules and follows no link to a folder", () => {
    for (const name of [".git/甲.gw", "node_modules/乙.gw", "丙.gw"]) put(at(name));
    fs.symlinkSync(at(), at("回到自己"));
    assert.deepEqual(found(), ["丙.gw"]);
  });

  it("says when a path is missing or a folder holds no draft", () => {
    put(at("正文.txt"));
    assertRefused(() => findDrafts(at("没有")), "找不到");
    assertRefused(() => findDrafts(at()), "没有草稿");
  });
});
