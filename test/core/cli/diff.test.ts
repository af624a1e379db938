import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { strFromU8, unzipSync } from "fflate";
import { put, scratchFolder } from "../node/scratch";
import { assertUnusable, call } from "./call";
import { RIGHT } from "./drafts";

const CHANGED = RIGHT.replace("云商发〔2026〕12号", "云商发〔2026〕13号").replace("完成检查", "完成自查");

describe("gongwen diff", () => {
  const at = scratchFolder();
  const textOf = (name: string) =>
    strFromU8(unzipSync(fs.readFileSync(at(name)))["word/document.xml"] ?? new Uint8Array());

  function git(...words: readonly string[]): void {
    const settings = ["-c", "user.name=周云川", "-c", "user.email=drafter@example.com", "-c", "commit.gpgsign=false"];
    const env = { ...process.env, GIT_AUTHOR_DATE: "2026-08-04T17:30:00+08:00", GIT_CONFIG_GLOBAL: "/dev/null" };
    execFileSync("git", [...settings, ...words], { cwd: at(), env, stdio: "ignore" });
  }

  function commit(name: string, content: string): void {
    put(at(name), content);
    git("add", name);
    git("commit", "--quiet", "--message", "稿");
  }

  it("writes a document with tracked changes and a page beside the draft after", async () => {
    const words = ["diff", put(at("初稿.gw"), RIGHT), put(at("二稿.gw"), CHANGED), "--author", "林望山"];
    const { code, out, complaints } = await call(words);
    assert.equal(complaints, "");
    assert.equal(code, 0);
    const tally = "改动2处，增加4字，删去4字";
    assert.equal(out, `已写出 ${at("二稿.花脸稿.docx")}（${tally}）\n已写出 ${at("二稿.花脸稿.html")}（${tally}）\n`);
    assert.match(
      textOf("二稿.花脸稿.docx"),
      /<w:del w:id="\d+" w:author="林望山" w:date="\d{4}-\d\d-\d\dT[\d:]{8}Z">/u,
    );
    assert.match(fs.readFileSync(at("二稿.花脸稿.html"), "utf8"), /完成<del>检查<\/del><ins>自查<\/ins>/u);
  });

  it("says that two drafts are the same", async () => {
    const draft = put(at("稿.gw"), RIGHT);
    const { code, out } = await call(["diff", draft, draft, "--to", "html"]);
    assert.equal(code, 0);
    assert.match(out, /两稿没有不同/u);
  });

  it("takes the draft before from standard input", async () => {
    const { code } = await call(["diff", "-", put(at("稿.gw"), CHANGED), "--to", "html", "-o", at("出")], {
      input: RIGHT,
    });
    assert.equal(code, 0);
    assert.match(fs.readFileSync(at("出", "稿.花脸稿.html"), "utf8"), /<ins>13<\/ins>/u);
  });

  it("compares with a committed version, of which git knows who changed it and when", async () => {
    git("init", "--quiet");
    commit("稿.gw", RIGHT);
    commit("稿.gw", CHANGED);
    const { code, complaints } = await call(["diff", "--since", "HEAD~1", at("稿.gw")]);
    assert.equal(complaints, "");
    assert.equal(code, 0);
    assert.match(textOf("稿.花脸稿.docx"), /w:author="周云川" w:date="2026-08-04T17:30:00Z"/u);
    assert.match(fs.readFileSync(at("稿.花脸稿.html"), "utf8"), /<dd>2026-08-04 17:30<\/dd>/u);
  });

  it("compares what is not committed yet", async () => {
    git("init", "--quiet");
    commit("稿.gw", RIGHT);
    git("config", "user.name", "林望山");
    put(at("稿.gw"), CHANGED);
    assert.equal((await call(["diff", "--since", "HEAD", at("稿.gw"), "--to", "docx"])).code, 0);
    assert.match(textOf("稿.花脸稿.docx"), /w:author="林望山"/u);
  });

  it("finds a draft that had another name, in another folder, in the version that it is compared with", async () => {
    git("init", "--quiet");
    commit("别的.gw", "---\n文种: 函\n---\n另一份草稿。\n");
    commit("通知（一稿）.gw", RIGHT);
    fs.mkdirSync(at("定 稿"));
    git("mv", "通知（一稿）.gw", "定 稿/通知“二稿”.gw");
    const renamed = put(at("定 稿", "通知“二稿”.gw"), CHANGED);
    assert.equal((await call(["diff", "--since", "HEAD", renamed, "--to", "html"])).code, 0);
    assert.match(fs.readFileSync(at("定 稿", "通知“二稿”.花脸稿.html"), "utf8"), /<ins>13<\/ins>/u);
    git("commit", "--quiet", "--all", "--message", "改名");
    assert.equal((await call(["diff", "--since", "HEAD~1", renamed, "--to", "html"])).code, 0);
  });

  it("says why a committed version cannot be had", async () => {
    put(at("稿.gw"), RIGHT);
    await assertUnusable(["diff", "--since", "HEAD", at("稿.gw")], "不在 Git 仓库里");
    git("init", "--quiet");
    await assertUnusable(["diff", "--since", "HEAD", at("稿.gw")], "没有“HEAD”这个版本");
    commit("别的.gw", RIGHT);
    await assertUnusable(["diff", "--since", "HEAD", at("稿.gw")], "版本“HEAD”里没有");
    await assertUnusable(["diff", "--since", "--output=x", at("稿.gw")], "没有“--output=x”这个版本");
  });

  it("wants two drafts, or one and a version", async () => {
    const draft = put(at("稿.gw"), RIGHT);
    await assertUnusable(["diff", draft], "原稿和改后的稿");
    await assertUnusable(["diff", draft, draft, draft], "原稿和改后的稿");
    await assertUnusable(["diff", draft, "-"], "原稿和改后的稿");
    await assertUnusable(["diff", "--since", "HEAD", draft, draft], "只能写一份草稿");
    await assertUnusable(["diff", draft, at("没有.gw")], "找不到");
  });

  it("names the office as the author where nothing else is known, and the user where there is no office", async () => {
    const authorOf = async () => {
      const words = ["diff", put(at("甲.gw"), RIGHT), put(at("乙.gw"), CHANGED), "--to", "docx", "--force"];
      assert.equal((await call(words)).code, 0);
      return /<w:del w:id="\d+" w:author="([^"]*)"/u.exec(textOf("乙.花脸稿.docx"))?.[1];
    };
    const settings = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
    const before = { ...process.env };
    Object.assign(process.env, settings);
    try {
      assert.equal(await authorOf(), os.userInfo().username);
      put(at("gongwen.yaml"), "单位: 云岭州商务局\n");
      assert.equal(await authorOf(), "云岭州商务局");
    } finally {
      for (const key of Object.keys(settings)) {
        if (before[key] === undefined) delete process.env[key];
        else process.env[key] = before[key];
      }
    }
  });

  it("spares a document in which somebody has answered changes", async () => {
    const words = ["diff", put(at("初稿.gw"), RIGHT), put(at("二稿.gw"), CHANGED), "--to", "docx"];
    put(at("二稿.花脸稿.docx"), "有人改过");
    await assertUnusable(words, "--force");
    assert.equal((await call([...words, "--force"])).code, 0);
  });
});
