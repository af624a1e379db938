import assert from "node:assert/strict";
import fs from "node:fs";
import { readDraftFile } from "../../../src/node/read-draft";
import { put, scratchFolder } from "./scratch";
import { assertRefused } from "./sentence";

describe("readDraftFile", () => {
  const at = scratchFolder();

  it("gives the text of the file", () => {
    assert.equal(readDraftFile(put(at("通知.gw"), "正文\n")), "正文\n");
  });

  it("names what is wrong with the place", () => {
    put(at("文件"));
    assertRefused(() => readDraftFile(at("没有.gw")), "找不到", "没有.gw");
    assertRefused(() => readDraftFile(at("文件", "通知.gw")), "找不到");
    assertRefused(() => readDraftFile(at()), "请指明其中的文件");
    assertRefused(() => readDraftFile(at("长".repeat(300))), "太长");
  });

  for (const device of ["/dev/zero"].filter((file) => fs.existsSync(file))) {
    it(`refuses a device, which may never end: ${device}`, () => assertRefused(() => readDraftFile(device), "设备"));
  }

  it("refuses a file that is too large without reading it", () => {
    const file = put(at("大.gw"));
    fs.truncateSync(file, 40 * 1024 * 1024);
    assertRefused(() => readDraftFile(file), "40 MB", "32 MB");
  });
});
