import assert from "node:assert/strict";
import fs from "node:fs";
import { put, scratchFolder } from "../node/scratch";
import { call } from "./call";
import { RIGHT } from "./drafts";

const body = (text: string) => RIGHT.replace(/请于.*\n/u, `${text}\n`);

const OUT_OF_ORDER = body("一、甲\n按照第三部分办理。\n三、乙");
const IN_ORDER = body("一、甲\n按照第二部分办理。\n二、乙");

describe("gongwen renumber", () => {
  const at = scratchFolder();
  const read = (file: string) => fs.readFileSync(file, "utf8");

  it("numbers anew and says how much", async () => {
    const file = put(at("乱.gw"), OUT_OF_ORDER);
    const { code, out } = await call(["renumber", file]);
    assert.equal(code, 0);
    assert.equal(read(file), IN_ORDER);
    assert.match(out, /：重排 1 处序号，引用随之改动 1 处\n$/u);
  });

  it("only says what it would do when it is told to", async () => {
    const file = put(at("乱.gw"), OUT_OF_ORDER);
    const { out } = await call(["renumber", "--dry-run", file]);
    assert.equal(read(file), OUT_OF_ORDER);
    assert.match(out, /可以重排 1 处序号/u);
  });

  it("names the references that a person has to look at", async () => {
    const file = put(at("疑.gw"), body("一、甲\n见第三部分。\n三、乙\n三、丙\n五、丁"));
    const { out } = await call(["renumber", file]);
    assert.match(out, /还有 1 处引用要由人核对\n {2}第 12 行：“三”\n$/u);
  });

  it("leaves a draft in order as it is, its time too, and keeps the byte order mark and the line breaks", async () => {
    const right = put(at("对.gw"), IN_ORDER);
    fs.utimesSync(right, 0, 0);
    await call(["renumber", right]);
    assert.equal(fs.statSync(right).mtimeMs, 0);
    const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const file = put(at("视窗.gw"), windows(OUT_OF_ORDER));
    await call(["renumber", file]);
    assert.equal(read(file), windows(IN_ORDER));
  });
});
