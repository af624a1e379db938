import assert from "node:assert/strict";
import fs from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { put, scratchFolder } from "../node/scratch";
import { assertUnusable, call } from "./call";
import { RIGHT, WRONG, WRONG_RULE } from "./drafts";

describe("gongwen check", () => {
  const at = scratchFolder();

  it("answers 0 where nothing is found and 1 where an error is", async () => {
    assert.equal((await call(["check", put(at("对.gw"), RIGHT)])).code, 0);
    assert.equal((await call(["check", put(at("错.gw"), WRONG)])).code, 1);
  });

  it("says where each finding is, as a terminal can open it", async () => {
    const file = put(at("错.gw"), WRONG);
    const { out } = await call(["check", file]);
    const [first, , sum] = out.split("\n");
    assert.ok(first?.startsWith(`${file}:4:10  错误  `), first);
    assert.ok(first?.endsWith(`[${WRONG_RULE}]`), first);
    assert.equal(sum, "检查了 1 份草稿：错误 1 处，其中 1 处可以用 gongwen fix 改好。");
  });

  it("speaks English", async () => {
    const { out } = await call(["check", put(at("错.gw"), WRONG), "--lang", "en"]);
    assert.match(out, /4:10 {2}error {2}/u);
    assert.match(out, /1 draft checked: 1 error; gongwen fix puts 1 right\.\n$/u);
  });

  it("is coloured on a terminal, unless the user does without", async () => {
    const file = put(at("错.gw"), WRONG);
    const plain = (await call(["check", file])).out;
    const coloured = (await call(["check", file], { isTerminal: true })).out;
    assert.notEqual(coloured, plain);
    assert.equal(stripVTControlCharacters(coloured), plain);
    assert.equal((await call(["check", file], { isTerminal: true, env: { NO_COLOR: "1" } })).out, plain);
  });

  it("gives findings as JSON with zero-based lines and UTF-16 characters", async () => {
    const file = put(at("错.gw"), WRONG);
    const { code, out } = await call(["check", file, put(at("对.gw"), RIGHT), "--format", "json"]);
    assert.equal(code, 1);
    const { files } = JSON.parse(out);
    assert.deepEqual(files[1], { path: at("对.gw"), findings: [] });
    const [finding] = files[0].findings;
    assert.equal(files[0].path, file);
    assert.deepEqual(Object.keys(finding).sort(), ["clause", "fixable", "message", "range", "rule", "severity"]);
    assert.deepEqual(finding.range, { start: { line: 3, character: 9 }, end: { line: 3, character: 15 } });
    assert.deepEqual([finding.rule, finding.severity, finding.fixable], [WRONG_RULE, "error", true]);
  });

  const severities = (out: string): readonly string[] => {
    const { files } = JSON.parse(out);
    return files[0].findings.map(({ severity }: { readonly severity: string }) => severity);
  };
  const check = (file: string, ...words: readonly string[]) => call(["check", file, "--format", "json", ...words]);

  it("takes rules as the office does, and as the call does before that", async () => {
    const file = put(at("处", "错.gw"), WRONG);
    put(at("处", "gongwen.yaml"), `规则:\n  ${WRONG_RULE}: 提示\n`);
    assert.deepEqual(severities((await check(file)).out), ["info"]);
    assert.equal((await check(file)).code, 0);
    assert.equal((await check(file, "--fail-on", "info")).code, 1);
    assert.deepEqual(severities((await check(file, "--rule", `${WRONG_RULE}=警告`)).out), ["warning"]);
    assert.deepEqual(severities((await check(file, "--rule", `${WRONG_RULE}=off`)).out), []);
  });

  it("lets a comment in the draft go before all of them", async () => {
    const file = put(at("错.gw"), WRONG.replace("发文字号", `# gongwen-disable-next-line ${WRONG_RULE}\n发文字号`));
    assert.deepEqual(severities((await check(file, "--rule", `${WRONG_RULE}=error`)).out), []);
  });

  it("counts a hint as an error only where somebody has chosen that", async () => {
    const file = put(at("提示.gw"), RIGHT.replace("请于", "××部门请于"));
    assert.equal((await check(file)).code, 0);
    assert.equal((await check(file, "--fail-on", "warning")).code, 0);
    assert.equal((await check(file, "--rule", "blank-left=错误")).code, 1);
  });

  it("says what is wrong with a rule that is set", async () => {
    await assertUnusable(["check", at("错.gw"), "--rule", "title-lenght=off"], "是不是“title-length”");
    await assertUnusable(["check", at("错.gw"), "--rule", "title-length=heavy"], "“警告”");
    await assertUnusable(["check", at("错.gw"), "--rule", "title-length"], "代号=程度");
  });

  it("tells faults of the profile with their place and goes on", async () => {
    const file = put(at("另一处", "错.gw"), WRONG);
    put(at("另一处", "gongwen.yaml"), "规则:\n  没有: 提示\n");
    const { code, complaints } = await check(file);
    assert.equal(code, 1);
    assert.match(complaints, /gongwen\.yaml:2:3: 没有“没有”这条规则/u);
  });

  it("gives findings as compilers do, for editors and build tools", async () => {
    const file = put(at("错.gw"), WRONG);
    const { out } = await call(["check", file, "--format", "lines"]);
    assert.match(out, new RegExp(`^.*错\\.gw:4:10: error: .*。 \\[${WRONG_RULE}\\]\n$`, "u"));
    const { contributes } = JSON.parse(fs.readFileSync("package.json", "utf8"));
    const [pattern] = contributes.problemPatterns;
    const parts = new RegExp(pattern.regexp, "u").exec(out.trimEnd()) ?? [];
    assert.deepEqual(
      ["file", "line", "column", "severity", "code"].map((name) => parts[pattern[name]]),
      [file, "4", "10", "error", WRONG_RULE],
    );
    assert.equal((await call(["check", put(at("对.gw"), RIGHT), "--format", "lines"])).out, "");
  });

  it("checks texts that are no drafts when it is told that they are none", async () => {
    const markdown = put(at("文", "说明.md"), "# 说明\n\n见`甲,乙`,请按时报送。\n\n```\n甲,乙\n```\n");
    const plain = put(at("文", "说明.txt"), "甲,乙\n");
    put(at("文", "通知.gw"), WRONG);
    const { out, code } = await call(["check", "--as", "text", at("文"), "--format", "lines"]);
    assert.equal(code, 1);
    assert.deepEqual(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/: error: .*(?= \[)/u, "")),
      [`${markdown}:3:7 [half-width-punctuation]`, `${plain}:1:2 [half-width-punctuation]`],
    );
    const input = "`甲,乙`\n";
    assert.equal((await call(["check", "--as", "markdown", "-"], { input })).code, 0);
    assert.equal((await call(["check", "--as", "text", "-"], { input })).code, 1);
    assert.equal((await call(["fix", "--as", "text", markdown, plain])).code, 0);
    assert.equal(fs.readFileSync(markdown, "utf8"), "# 说明\n\n见`甲,乙`\uFF0C请按时报送。\n\n```\n甲,乙\n```\n");
    assert.equal(fs.readFileSync(plain, "utf8"), "甲\uFF0C乙\n");
  });

  it("says which files a folder of other texts should hold", async () => {
    put(at("空", "通知.gw"), RIGHT);
    const { code, complaints } = await call(["check", "--as", "text", at("空")]);
    assert.equal(code, 2);
    assert.match(complaints, /\*\.md、\*\.markdown、\*\.txt/u);
  });

  it("gives findings as SARIF", async () => {
    const { code, out } = await call(["check", put(at("错.gw"), WRONG), "--format=sarif"]);
    assert.equal(code, 1);
    const log = JSON.parse(out);
    assert.equal(log.version, "2.1.0");
    assert.equal(log.runs[0].results[0].ruleId, WRONG_RULE);
  });

  it("fails at the severity that is asked for", async () => {
    const warned = put(at("警告.gw"), RIGHT.replace("印发机关: 云岭州商务局办公室\n", ""));
    const codeAt = async (file: string, level: string) => (await call(["check", file, "--fail-on", level])).code;
    assert.deepEqual([await codeAt(warned, "error"), await codeAt(warned, "warning")], [0, 1]);
    assert.equal(await codeAt(put(at("错.gw"), WRONG), "never"), 0);
  });

  it("never fails for a hint", async () => {
    const hinted = put(at("提示.gw"), RIGHT.replace("〔2026〕", "〔2025〕"));
    const { code, out } = await call(["check", hinted, "--fail-on", "warning"]);
    assert.match(out, /提示 {2}.*\[document-number-year-of-date\]$/mu);
    assert.equal(code, 0);
  });

  it("checks every draft of a folder, each once", async () => {
    put(at("甲", "对.gw"), RIGHT);
    put(at("错.gw"), WRONG);
    const { out } = await call(["check", at(), at("错.gw"), "--format", "json"]);
    const paths = JSON.parse(out).files.map(({ path }: { path: string }) => path);
    assert.deepEqual(paths.sort(), [at("甲", "对.gw"), at("错.gw")].sort());
  });

  it("reads standard input", async () => {
    const { code, out } = await call(["check", "-"], { input: WRONG });
    assert.equal(code, 1);
    assert.match(out, /^-:4:10 /u);
    const other = { readInput: () => Uint8Array.of(0xce, 0xc4, 0xd6, 0xd6) };
    assert.match((await call(["check", "-"], other)).complaints, /标准输入.*GBK/u);
  });

  it("calls the files what they are checked as", async () => {
    put(at("说明.md"), "请于3月1日前报送。\n");
    assert.match((await call(["check", "--as", "text", at()])).out, /^检查了 1 份文稿，/mu);
    assert.match((await call(["check", "--as", "text", at("说明.md"), "--lang", "en"])).out, /^1 text checked/mu);
    assert.match((await call(["check", at()])).complaints, /里没有草稿（\*\.gw）/u);
    fs.rmSync(at("说明.md"));
    assert.match((await call(["check", "--as", "text", at()])).complaints, /里没有文稿（\*\.md/u);
  });

  it("goes on after a file that cannot be used, and answers 2", async () => {
    put(at("对.gw"), RIGHT);
    fs.writeFileSync(at("坏.gw"), Uint8Array.of(0, 1, 2, 255));
    const { code, out, complaints } = await call(["check", at("没有.gw"), at()]);
    assert.equal(code, 2);
    assert.deepEqual(complaints.match(/“[^”]+”/gu), [`“${at("没有.gw")}”`, `“${at("坏.gw")}”`]);
    assert.match(out, /检查了 1 份草稿/u);
  });

  it("takes a draft that is only front matter, only body, or empty", async () => {
    const head = RIGHT.slice(0, RIGHT.lastIndexOf("---") + 4);
    for (const text of [head, "只有正文。\n", ""]) {
      const { complaints } = await call(["check", put(at("半份.gw"), text)]);
      assert.equal(complaints, "");
    }
  });
});
