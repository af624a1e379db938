import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { put, scratchFolder } from "../node/scratch";
import { RIGHT, WRONG } from "./drafts";

const PROGRAM = path.resolve("dist", "cli.js");

function start(words: readonly string[], input = "") {
  const { LANG, LC_ALL, LC_MESSAGES, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { input, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the program dist/cli.js", () => {
  const at = scratchFolder();

  it("answers by its exit code and keeps complaints apart from results", () => {
    assert.equal(start(["check", put(at("对.gw"), RIGHT)]).status, 0);
    const wrong = start(["check", put(at("错.gw"), WRONG), "--format", "json"]);
    assert.deepEqual([wrong.status, wrong.stderr], [1, ""]);
    assert.equal(JSON.parse(wrong.stdout).files.length, 1);
    const missing = start(["check", at("没有.gw")]);
    assert.deepEqual([missing.status, missing.stdout], [2, ""]);
    assert.match(missing.stderr, /^找不到/u);
  });

  it("asks line by line for what a new draft needs, on standard error", () => {
    const { status, stdout, stderr } = start(["new", "感谢信", "--ask"], "云岭州商务局\n石桥县商务局\n");
    assert.equal(status, 0);
    assert.equal(stderr, "发文机关：感谢对象：");
    assert.match(stdout, /^发文机关: 云岭州商务局\n标题: 感谢信\n称谓: 石桥县商务局$/mu);
    assert.match(start(["new", "感谢信", "--ask"]).stdout, /^称谓: 【感谢对象】$/mu);
  });

  it("reads standard input", () => assert.equal(start(["check", "-"], WRONG).status, 1));

  it("loads the renderers when they are needed", () => {
    const { status, stdout, stderr } = start(["render", put(at("通知.gw"), RIGHT), "--to", "docx", "--name", "draft"]);
    assert.deepEqual([status, stdout, stderr], [0, `已写出 ${at("通知.docx")}（2 页）\n`, ""]);
  });

  it("ends without a word when its reader has seen enough", () => {
    const text = `${RIGHT}${"正文一行。\n".repeat(20_000)}`;
    const script = '"$0" "$1" layout "$2" --json | head -c 10';
    const words = ["-c", script, process.execPath, PROGRAM, put(at("长.gw"), text)];
    const { stdout, stderr } = spawnSync("sh", words, { encoding: "utf8" });
    assert.deepEqual([stdout, stderr], ['{"pages":[', ""]);
  });
});
