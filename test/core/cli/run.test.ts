import assert from "node:assert/strict";
import { COMMANDS } from "../../../src/cli/commands";
import { assertUnusable, call } from "./call";

describe("gongwen", () => {
  for (const words of [[], ["--help"], ["-h"], ["help"]]) {
    it(`lists its commands: gongwen ${words.join(" ")}`, async () => {
      const { code, out } = await call(words);
      assert.equal(code, 0);
      for (const { name } of COMMANDS) assert.match(out, new RegExp(`^  ${name} `, "mu"));
    });
  }

  for (const command of COMMANDS) {
    it(`shows how a command is used: ${command.name}`, async () => {
      const { code, out } = await call([command.name, "--help"]);
      assert.equal(code, 0);
      for (const { name } of command.options) assert.ok(out.includes(`--${name}`), name);
      assert.equal((await call(["help", command.name])).out, out);
    });
  }

  it("tells its version", async () => {
    const { code, out } = await call(["--version"]);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/u);
  });

  it("speaks the language that is asked for, Chinese otherwise", async () => {
    const chinese = /没有“nothing”/u;
    const english = /There is no command “nothing”/u;
    const worlds: readonly (readonly [words: readonly string[], env: Record<string, string>, expected: RegExp])[] = [
      [[], {}, chinese],
      [[], { LANG: "zh_CN.UTF-8" }, chinese],
      [[], { LANG: "C.UTF-8" }, chinese],
      [[], { LANG: "en_US.UTF-8" }, english],
      [[], { LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, chinese],
      [["--lang", "en"], {}, english],
      [["--lang=zh"], { LANG: "en_US.UTF-8" }, chinese],
    ];
    for (const [words, env, expected] of worlds) {
      assert.match((await call([...words, "nothing"], { env })).complaints, expected);
    }
  });

  describe("refuses in one sentence", () => {
    const calls: readonly (readonly [words: readonly string[], ...parts: (string | RegExp)[]])[] = [
      [["chek"], "chek", "“check”"],
      [["help", "rendr"], "“render”"],
      [["公文"], "没有“公文”这个命令"],
      [["--verson"], "“--version”"],
      [["check", "--fromat", "json", "x.gw"], "--fromat", "“--format”"],
      [["check", "--format", "jsn", "x.gw"], "“json”", "pretty"],
      [["check", "--format", "x.gw", "--"], "pretty、lines、json、sarif"],
      [["check", "x.gw", "--format"], "后面缺少", "sarif"],
      [["check", "--help=yes"], "--help 后面不用写"],
      [["check"], "缺少草稿或者文件夹"],
      [["check", "x.gw", "--fail-on", "errors"], "“error”"],
      [["render", "x.gw", "--to", "pdf,odf"], "odf", "docx"],
      [["render", "x.gw", "--to", "odt"], "odt", "pdf、docx、ofd、html"],
      [["parse", "a.gw", "b.gw"], "一次只处理一个", "b.gw"],
      [["fix", "-"], "标准输入", "草稿"],
      [["render", "-"], "标准输入", "草稿"],
      [["new"], "文种"],
      [["new", "通之"], "通知"],
      [["new", "通知", "--set", "标题"], "键=值"],
      [["new", "通知", "--set", "标体=甲"], "“标体”", "“标题”"],
      [["new", "通知", "--lang", "fr"], "zh、en"],
    ];
    for (const [words, ...parts] of calls) {
      it(`gongwen ${words.join(" ")}`, () => assertUnusable(words, ...parts));
    }
  });

  it("shows the stack of an error only to those who ask for it", async () => {
    const readInput = () => {
      throw new RangeError("nobody foresaw this");
    };
    const plain = await call(["check", "-"], { readInput });
    assert.equal(plain.code, 2);
    assert.match(plain.complaints, /^程序出了意外的错误（RangeError: nobody foresaw this）[^\n]+\n$/u);
    const whole = await call(["check", "-"], { readInput, env: { GONGWEN_DEBUG: "1" } });
    assert.match(whole.complaints, /\n {4}at /u);
  });
});
