import assert from "node:assert/strict";
import fs from "node:fs";
import { textOf, textsOf } from "../../../../src/core/draft/access";
import { parseDraft } from "../../../../src/core/draft/parse-draft";
import { newDraft } from "../../../../src/core/templates/new-draft";
import { readOwnTemplates } from "../../../../src/core/templates/own/read-own-templates";
import { PARTS } from "../../../../src/core/templates/parts";

const host = { today: () => ({ year: 2026, month: 8, day: 4 }) };

const read = (files: Readonly<Record<string, string>>) =>
  readOwnTemplates(Object.entries(files).map(([name, text]) => ({ name, path: `模板/${name}`, text })));

const INSPECTION = `{{!--
名称: 通知（检查）
别名: [检查通知, 检查的通知]
用途: 布置检查
方向: 平行
要问: [检查事项, 检查日期]
--}}
{{> parts/downward-head kind="通知" title="【发文机关】关于开展【检查事项】检查的通知" to="【主送机关】"}}
定于{{blank "检查日期"}}开展{{blank "检查事项"}}检查。
{{> parts/结尾}}
`;

describe("readOwnTemplates", () => {
  it("reads templates that are as good as built-in ones, with the parts of both", () => {
    const { templates, problems } = read({ "检查.gw.hbs": INSPECTION, "parts/结尾.gw.hbs": "特此通知。\n" });
    assert.deepEqual(problems, []);
    const [template, ...others] = templates;
    assert.ok(template);
    assert.equal(others.length, 0);
    const { render, ...description } = template;
    assert.deepEqual(description, {
      id: "检查",
      kind: "通知",
      name: "通知（检查）",
      aliases: ["检查通知", "检查的通知"],
      purpose: "布置检查",
      direction: "level",
      questions: ["检查事项", "检查日期"],
    });
    const draft = parseDraft(newDraft({ render }, { 发文机关: "云岭州商务局", 检查事项: "安全" }, host, "text"));
    assert.equal(textOf(draft, "标题"), "云岭州商务局关于开展安全检查的通知");
    assert.equal(textOf(draft, "成文日期"), "2026年8月4日");
    assert.match(draft.text, /开展安全检查。\n特此通知。\n$/u);
    assert.match(newDraft({ render }, {}, host, "snippet"), /\$\{\d+:【检查日期】\}/u);
  });

  it("knows of a template that says nothing of itself what its draft says", () => {
    const { templates } = read({
      "年度总结.gw.hbs": '---\n文种: 工作总结\n标题: {{filled "标题" "【年份】年总结"}}\n---\n正文。\n',
    });
    const [template] = templates;
    assert.ok(template);
    assert.deepEqual([template.name, template.kind, template.direction], ["年度总结", "工作总结", "internal"]);
    assert.match(template.purpose, /总结/u);
  });

  it("tells of each that is broken, with its place, and goes on with the others", () => {
    const { templates, problems } = read({
      "好.gw.hbs": "---\n文种: 通知\n---\n好。\n",
      "语法.gw.hbs": "甲\n{{#if a}}\n",
      "调用.gw.hbs": '---\n文种: 通知\n---\n{{run "x"}}\n',
      "值.gw.hbs": "---\n文种: 通知\n---\n{{目的}}\n",
      "文种.gw.hbs": "---\n文种: 布告贴\n---\n甲\n",
      "循环.gw.hbs": "---\n文种: 通知\n---\n{{> 部件/甲}}\n",
      "部件/甲.gw.hbs": "{{> 部件/甲}}",
      "外面.gw.hbs": "{{> ../外面}}",
      "说明.gw.hbs": "{{!--\n名字: 甲\n方向: 斜\n--}}\n---\n文种: 通知\n---\n甲。\n",
    });
    assert.deepEqual(
      templates.map(({ id }) => id),
      ["好", "说明"],
    );
    assert.deepEqual(
      problems.map(({ place, reason }) => `${place.file}:${place.line + 1} ${reason.zh.slice(0, 8)}`).sort(),
      [
        "模板/值.gw.hbs:4 没有“目的”这个",
        "模板/外面.gw.hbs:1 不能引用模板文件",
        "模板/文种.gw.hbs:1 没有写文种，或者",
        "模板/语法.gw.hbs:3 写法有误，请检查",
        "模板/说明.gw.hbs:2 没有“名字”这一",
        "模板/说明.gw.hbs:3 “方向”可以是下",
        "模板/调用.gw.hbs:4 不能调用“run",
        "模板/部件/甲.gw.hbs:1 引用“部件/甲”",
      ].sort(),
    );
  });

  it("writes names with quotes and tags, and lists of two hundred, as they are", () => {
    const { templates } = read({ "检查.gw.hbs": INSPECTION, "parts/结尾.gw.hbs": "" });
    const organs = Array.from({ length: 200 }, (_, index) => `第${index + 1}局"<b>'&: #, [${index}]`);
    const [template] = templates;
    assert.ok(template);
    const draft = parseDraft(newDraft(template, { 主送机关: organs, 发文机关: '甲"<i>局' }, host, "text"));
    assert.deepEqual(draft.problems, []);
    assert.deepEqual(textsOf(draft, "主送机关"), organs);
    assert.deepEqual(textsOf(draft, "发文机关"), ['甲"<i>局']);
  });

  it("may include every part that built-in templates share", () => {
    const files = fs.readdirSync("templates/drafts/parts").map((name) => `parts/${name.replace(/\.gw\.hbs$/u, "")}`);
    assert.deepEqual([...PARTS.keys()].sort(), files.sort());
  });
});
