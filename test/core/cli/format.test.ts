import assert from "node:assert/strict";
import fs from "node:fs";
import { put, scratchFolder } from "../node/scratch";
import { call } from "./call";
import { RIGHT } from "./drafts";

const UNTIDY = RIGHT.replace("---\n文种: 通知\n", "---\n").replace("发文字号:", "文种:  通知\n发文字号:");

describe("gongwen format", () => {
  const at = scratchFolder();
  const read = (file: string) => fs.readFileSync(file, "utf8");

  it("puts a draft in order and says so", async () => {
    const file = put(at("乱.gw"), UNTIDY);
    const { code, out } = await call(["format", file]);
    assert.equal(code, 0);
    assert.equal(read(file), RIGHT);
    assert.match(out, /^.+：已经整理\n$/u);
  });

  it("with --check writes nothing, names the drafts that are not in order and answers 1", async () => {
    const file = put(at("处", "乱.gw"), UNTIDY);
    put(at("处", "对.gw"), RIGHT);
    const { code, out } = await call(["format", "--check", at("处")]);
    assert.equal(code, 1);
    assert.equal(read(file), UNTIDY);
    assert.match(out, /^.+乱\.gw：没有整理\n$/u);
    const right = await call(["format", "--check", at("处", "对.gw")]);
    assert.deepEqual([right.code, right.out], [0, ""]);
  });

  it("leaves a draft in order as it is, its time too", async () => {
    const file = put(at("对.gw"), RIGHT);
    fs.utimesSync(file, 0, 0);
    const { out } = await call(["format", file]);
    assert.equal(fs.statSync(file).mtimeMs, 0);
    assert.match(out, /不用整理/u);
  });

  it("keeps the byte order mark and the line breaks", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const file = put(at("视窗.gw"), windows(UNTIDY));
    await call(["format", file]);
    assert.equal(read(file), windows(RIGHT));
  });

  it("prints what it makes of standard input", async () => {
    const { code, out } = await call(["format", "-"], { input: UNTIDY });
    assert.deepEqual([code, out], [0, RIGHT]);
  });

  it("says when it leaves the elements alone", async () => {
    const { code, complaints } = await call(["format", put(at("坏.gw"), RIGHT.replace("文种: 通知", "文种是通知"))]);
    assert.equal(code, 0);
    assert.match(complaints, /要素没有整理/u);
  });

  it("goes on after a file that cannot be used, and answers 2", async () => {
    const file = put(at("乱.gw"), UNTIDY);
    const { code } = await call(["format", at("没有.gw"), file]);
    assert.equal(code, 2);
    assert.equal(read(file), RIGHT);
  });
});
