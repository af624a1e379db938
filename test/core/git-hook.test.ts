import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { RIGHT, WRONG } from "./cli/drafts";
import { put, scratchFolder } from "./node/scratch";

const HOOK = path.resolve("docs/git/pre-commit");
const COMMAND_LINE = path.resolve("dist/cli.js");

describe("the git hook", () => {
  // It is for a shell, and so are its writers' Windows machines: git brings one along, but not on the path.
  if (process.platform === "win32") return;
  const at = scratchFolder();

  function git(...words: readonly string[]) {
    const { PATH } = process.env;
    const env = {
      ...process.env,
      PATH: `${at("bin")}${path.delimiter}${PATH}`,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
    };
    const identity = ["-c", "user.name=起草人", "-c", "user.email=drafter@example.com"];
    return spawnSync("git", [...identity, ...words], { cwd: at("稿"), env, encoding: "utf8" });
  }

  function commit() {
    return git("commit", "--message", "试");
  }

  beforeEach(() => {
    fs.mkdirSync(at("稿"));
    put(at("bin", "gongwen"), `#!/bin/sh\nexec "${process.execPath}" "${COMMAND_LINE}" "$@"\n`);
    fs.chmodSync(at("bin", "gongwen"), 0o755);
    assert.equal(git("init", "--quiet").status, 0);
    fs.copyFileSync(HOOK, at("稿", ".git", "hooks", "pre-commit"));
    fs.chmodSync(at("稿", ".git", "hooks", "pre-commit"), 0o755);
  });

  it("lets a right draft pass", () => {
    put(at("稿", "对 的.gw"), RIGHT);
    git("add", ".");
    const { status, stderr } = commit();
    assert.equal(status, 0, stderr);
  });

  it("stops a draft with an error and says what is wrong", () => {
    put(at("稿", "科室", "错.gw"), WRONG);
    git("add", ".");
    const { status, stdout, stderr } = commit();
    assert.equal(status, 1);
    assert.match(stdout + stderr, /科室\/错\.gw:4:10 .*〔〕/u);
  });

  it("looks at what is committed, not at what is still being written", () => {
    const file = put(at("稿", "稿.gw"), RIGHT);
    git("add", ".");
    put(file, WRONG);
    assert.equal(commit().status, 0);
    git("add", ".");
    put(file, RIGHT);
    assert.equal(commit().status, 1);
  });

  it("heeds the office's profile", () => {
    put(at("稿", "gongwen.yaml"), "规则:\n  document-number-brackets: 提示\n");
    put(at("稿", "错.gw"), WRONG);
    git("add", ".");
    const { status, stderr } = commit();
    assert.equal(status, 0, stderr);
  });

  it("lets everything pass that is no draft", () => {
    put(at("稿", "说明.md"), "甲,乙\n");
    git("add", ".");
    assert.equal(commit().status, 0);
  });
});
