import assert from "node:assert/strict";
import fs from "node:fs";
import { nodeHost } from "../../../src/node/node-host";
import { put, scratchFolder } from "./scratch";

describe("nodeHost", () => {
  const at = scratchFolder();
  const bytes = Uint8Array.of(1, 2, 3);

  it("tells the day of this computer's calendar", () => {
    const { year, month, day } = nodeHost({ folder: at() }).today();
    const told = new Date(year, month - 1, day).getTime();
    assert.ok(Math.abs(told - Date.now()) <= 25 * 3600 * 1000); // midnight may pass, clocks may change
  });

  it("reads a picture below the draft's folder", () => {
    put(at("草稿", "图", "流程.png"), bytes);
    assert.deepEqual(new Uint8Array(nodeHost({ folder: at("草稿") }).readPicture("图/流程.png") ?? []), bytes);
  });

  it("reads a picture elsewhere in the workspace", () => {
    put(at("图", "流程.png"), bytes);
    fs.mkdirSync(at("草稿"));
    const host = nodeHost({ folder: at("草稿"), workspace: at() });
    assert.deepEqual(new Uint8Array(host.readPicture("../图/流程.png") ?? []), bytes);
  });

  it("reads nothing outside, by whatever way it is named", () => {
    put(at("外", "密.png"), bytes);
    fs.mkdirSync(at("草稿"));
    fs.symlinkSync(at("外"), at("草稿", "链接"));
    fs.symlinkSync(at("外", "密.png"), at("草稿", "链接.png"));
    const { readPicture } = nodeHost({ folder: at("草稿") });
    for (const name of ["../外/密.png", "链接/密.png", "链接.png", at("外", "密.png"), "图/../../外/密.png"]) {
      assert.equal(readPicture(name), undefined, name);
    }
  });

  it("has no bytes for what is missing, no file or no name", () => {
    fs.mkdirSync(at("图.png"));
    const { readPicture } = nodeHost({ folder: at() });
    for (const name of ["没有.png", "图.png", "", ".", "https://example.org/a.png", "a\0b"]) {
      assert.equal(readPicture(name), undefined, name);
    }
  });

  it("looks for fonts only when they are asked for, and once", () => {
    const host = nodeHost({ folder: at() });
    assert.equal(host.fonts, host.fonts);
  });
});
