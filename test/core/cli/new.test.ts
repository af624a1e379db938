import assert from "node:assert/strict";
import fs from "node:fs";
import { textOf, textsOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { DIRECTION_NAMES } from "../../../src/core/standard/kinds";
import { listTemplates } from "../../../src/core/templates/templates";
import { put, scratchFolder } from "../node/scratch";
import { call, TODAY } from "./call";

describe("gongwen new", () => {
  const at = scratchFolder();

  it("lists every template with the way it travels and when to use it", async () => {
    const { code, out } = await call(["new", "--list"]);
    assert.equal(code, 0);
    for (const { name, id, direction, purpose } of listTemplates()) {
      assert.match(out, new RegExp(`^${name} +${id} +${DIRECTION_NAMES[direction].zh} +${purpose}$`, "mu"));
    }
  });

  it("asks for what it cannot know, and offers the units of the directory by number", async () => {
    put(at("问", "gongwen.yaml"), "单位: 云岭州商务局\n单位名录:\n  平级: [云岭州财政局, 云岭州统计局]\n");
    const file = at("问", "函.gw");
    const { complaints } = await call(["new", "函", "--ask", "-o", file], { input: "商请提供数据\n2\n" });
    assert.equal(complaints, "事由：\n主送机关（1 云岭州财政局，2 云岭州统计局；可以选几个）：\n");
    const draft = parseDraft(fs.readFileSync(file, "utf8"));
    assert.equal(textOf(draft, "标题"), "云岭州商务局关于商请提供数据的函");
    assert.deepEqual(textsOf(draft, "主送机关"), ["云岭州统计局"]);
    const { out } = await call(["new", "函", "--ask", "--set", "事由=商请提供数据"], { input: "云岭州商务局\n" });
    assert.match(out, /^标题: 云岭州商务局关于商请提供数据的函$/mu);
    assert.match(out, /^主送机关: 【主送机关】$/mu);
  });

  it("prints a draft of today", async () => {
    const { code, out } = await call(["new", "会议通知"]);
    assert.equal(code, 0);
    const draft = parseDraft(out);
    assert.equal(textOf(draft, "文种"), "通知");
    assert.equal(textOf(draft, "成文日期"), `${TODAY.year}年${TODAY.month}月${TODAY.day}日`);
  });

  it("fills in what is given: once, several times, as a list, and with any sign in it", async () => {
    const settings = [
      "发文机关=云岭州商务局",
      "主送机关=甲局",
      "主送机关=乙局",
      "附件=[表一, 表二]",
      "事由=做好a=b工作",
    ];
    const { out } = await call(["new", "通知", ...settings.flatMap((setting) => ["--set", setting])]);
    const draft = parseDraft(out);
    assert.deepEqual(textsOf(draft, "主送机关"), ["甲局", "乙局"]);
    assert.deepEqual(textsOf(draft, "附件"), ["表一", "表二"]);
    assert.equal(draft.attachments.length, 2);
    assert.equal(textOf(draft, "标题"), "云岭州商务局关于做好a=b工作的通知");
  });

  it("fills in what the office's profile and its other drafts know, unless it is told otherwise", async () => {
    const profile =
      "单位: 云岭州商务局\n机关代字: 云商发\n印发机关: 云岭州商务局办公室\n单位名录:\n  上级: 云岭州人民政府\n";
    put(at("局", "gongwen.yaml"), profile);
    put(at("局", "旧", "通知.gw"), `---\n发文字号: 云商发〔${TODAY.year}〕12号\n---\n`);
    const made = async (...more: readonly string[]) => {
      const file = at("局", "新.gw");
      await call(["new", "请示", "-o", file, "--force", ...more]);
      const draft = parseDraft(fs.readFileSync(file, "utf8"));
      return ["发文机关", "发文字号", "主送机关", "印发机关"].map((name) => textOf(draft, name as "发文机关"));
    };
    const number = (serial: number) => `云商发〔${TODAY.year}〕${serial}号`;
    assert.deepEqual(await made(), ["云岭州商务局", number(13), "云岭州人民政府", "云岭州商务局办公室"]);
    assert.equal((await made("--set", "序号=20"))[1], number(20));
    const others = await made("--set", "发文机关=云岭州财政局");
    assert.equal(others[0], "云岭州财政局");
    assert.match(others[1] ?? "", /【/u);
  });

  it("offers the office's own templates like built-in ones, and complains of broken ones with their place", async () => {
    put(at("模", "gongwen.yaml"), "模板: 模板\n");
    put(
      at("模", "模板", "检查.gw.hbs"),
      '{{!--\n名称: 通知（检查）\n用途: 布置检查\n--}}\n---\n文种: 通知\n---\n{{blank "要求"}}\n',
    );
    put(at("模", "模板", "坏的.gw.hbs"), "甲\n{{#if a}}\n");
    const { code, out, complaints } = await call([
      "new",
      "通知（检查）",
      "--set",
      "要求=报名单",
      "-o",
      at("模", "新.gw"),
    ]);
    assert.equal(code, 0);
    assert.match(out, /^已新建/u);
    assert.equal(fs.readFileSync(at("模", "新.gw"), "utf8"), "---\n文种: 通知\n---\n报名单\n");
    assert.equal(complaints.split("\n")[0]?.startsWith(`${at("模", "模板", "坏的.gw.hbs")}:3:1: 写法有误`), true);
    const listed = await call(["new", "--list", "-o", at("模", "新.gw")]);
    assert.match(listed.out, /^通知（检查） +检查 +下行文 +布置检查\n通知 /u);
  });

  it("writes a file and says what is left to fill in", async () => {
    const { code, out } = await call(["new", "通知", "-o", at("新", "通知.gw")]);
    assert.equal(code, 0);
    assert.match(out, /^已新建 .*通知\.gw，还有 \d+ 处【】要填写。\n$/u);
    assert.match(fs.readFileSync(at("新", "通知.gw"), "utf8"), /^---\n文种: 通知\n/u);
  });

  it("spares a file that is there, unless it is forced", async () => {
    const file = put(at("通知.gw"), "写好的");
    const refused = await call(["new", "通知", "-o", file]);
    assert.equal(refused.code, 2);
    assert.match(refused.complaints, /已经存在.*--force/u);
    assert.equal(fs.readFileSync(file, "utf8"), "写好的");
    assert.equal((await call(["new", "通知", "-o", file, "--force"])).code, 0);
  });
});
