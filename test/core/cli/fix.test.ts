import assert from "node:assert/strict";
import fs from "node:fs";
import { put, scratchFolder } from "../node/scratch";
import { call } from "./call";
import { RIGHT, WRONG } from "./drafts";

describe("gongwen fix", () => {
  const at = scratchFolder();
  const read = (file: string) => fs.readFileSync(file, "utf8");

  it("puts right what is certain and says what", async () => {
    const file = put(at("错.gw"), WRONG);
    const { code, out } = await call(["fix", file]);
    assert.equal(code, 0);
    assert.equal(read(file), RIGHT);
    assert.match(out, /^.+：改好 1 处\n {2}.*〔〕.*\n$/u);
  });

  it("only says what it would do when it is told to", async () => {
    const file = put(at("错.gw"), WRONG);
    const { code, out } = await call(["fix", "--dry-run", file]);
    assert.equal(code, 0);
    assert.equal(read(file), WRONG);
    assert.match(out, /可以改好 1 处/u);
  });

  it("leaves a draft without faults as it is, its time too", async () => {
    const file = put(at("对.gw"), RIGHT);
    fs.utimesSync(file, 0, 0);
    await call(["fix", file]);
    assert.equal(fs.statSync(file).mtimeMs, 0);
  });

  it("keeps the byte order mark and the line breaks", async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const file = put(at("错.gw"), windows(WRONG));
    await call(["fix", file]);
    assert.equal(read(file), windows(RIGHT));
  });

  it("says how much is left for a person", async () => {
    const { out } = await call(["fix", put(at("错.gw"), RIGHT.replace("发文机关: 云岭州商务局\n", ""))]);
    assert.match(out, /改好 0 处，还有 \d+ 处要由人来定/u);
  });

  it("counts what is left as gongwen check does: with the house style and the office's rules", async () => {
    // A letter that fits on two pages, but not with lines as wide apart as the office wants them.
    const letter = RIGHT.replace("文种: 通知", "文种: 函\n版式: 信函")
      .replace("的通知", "的函")
      .concat("甲乙丙丁。\n".repeat(32));
    const file = put(at("处", "函.gw"), letter);
    put(at("处", "gongwen.yaml"), "排版:\n  行距: 34磅\n规则:\n  letter-length: 错误\n");
    const { files } = JSON.parse((await call(["check", file, "--format", "json"])).out);
    const found = files[0].findings.map(({ rule }: { readonly rule: string }) => rule);
    assert.ok(found.includes("letter-length"), found.join());
    assert.ok((await call(["fix", file])).out.includes(`还有 ${found.length} 处要由人来定`));
    fs.rmSync(at("处", "gongwen.yaml"));
    const usual = JSON.parse((await call(["check", file, "--format", "json"])).out).files[0].findings;
    assert.ok(usual.length < found.length);
  });

  it("counts what it does many times over", async () => {
    const many = RIGHT.replace("请于", "各单位,各部门,请于");
    assert.match((await call(["fix", put(at("错.gw"), many)])).out, / ×2\n/u);
  });

  it("goes on after a file that cannot be used, and answers 2", async () => {
    const file = put(at("错.gw"), WRONG);
    const { code, complaints } = await call(["fix", at("没有.gw"), file]);
    assert.equal(code, 2);
    assert.match(complaints, /找不到/u);
    assert.equal(read(file), RIGHT);
  });
});
