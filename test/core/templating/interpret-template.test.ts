import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import Handlebars from "handlebars";
import { draftHelpers } from "../../../src/core/templates/draft-helpers";
import { checkTemplate } from "../../../src/core/templating/check-template";
import { interpretTemplate } from "../../../src/core/templating/interpret-template";
import { type ParsedTemplate, parseTemplate } from "../../../src/core/templating/parse-template";
import { TemplateError } from "../../../src/core/templating/template-error";
import type { Helper, Include, TemplateLanguage } from "../../../src/core/templating/template-language";

const helpers = new Map(Object.entries(draftHelpers as unknown as Readonly<Record<string, Helper>>));
const asIs = (text: string) => text;

/** What the interpreter makes of the source, `includes` being templates by their names. */
function written(source: string, context: object = {}, includes: Readonly<Record<string, string>> = {}): string {
  const language: TemplateLanguage = {
    helpers,
    escape: Handlebars.escapeExpression,
    includes: new Map(Object.entries(includes).map(([name, text]) => [name, parseTemplate(name, text)])),
  };
  const template = parseTemplate("模板", source);
  checkTemplate(template, language);
  return interpretTemplate(template, context, language);
}

/** What Handlebars itself makes of it, as the build compiles built-in templates. */
function compiled(source: string, context: object, includes: Readonly<Record<string, string>> = {}): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(draftHelpers);
  for (const [name, text] of Object.entries(includes)) handlebars.registerPartial(name, text);
  return handlebars.compile(source, { strict: true, preventIndent: true })(context);
}

function refusal(run: () => unknown): TemplateError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof TemplateError, String(error));
    return error;
  }
  throw new Error("nothing was refused");
}

describe("a template of an office", () => {
  const FOLDER = "templates/drafts";
  const files = fs
    .readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".gw.hbs"))
    .map((name) => [name.slice(0, -".gw.hbs".length).split(path.sep).join("/"), name] as const);
  const sources = new Map(files.map(([name, file]) => [name, fs.readFileSync(path.join(FOLDER, file), "utf8")]));
  const handlebars = Handlebars.create();
  handlebars.registerHelper(draftHelpers);
  for (const [name, source] of sources) {
    handlebars.registerPartial(name, handlebars.compile(source, { strict: true, noEscape: true, preventIndent: true }));
  }
  const parsed = new Map<string, ParsedTemplate>([...sources].map(([name, text]) => [name, parseTemplate(name, text)]));
  const language: TemplateLanguage = { helpers, escape: asIs, includes: new Map<string, Include>(parsed) };

  it("makes of every built-in template what Handlebars makes of it", () => {
    const contexts = [
      { values: {}, today: "2026年8月4日", attachments: [] },
      {
        values: { 发文机关: ["云岭州商务局", '甲"<b>&局'], 事由: "检查: #1", 附件: ["表一", "表二"] },
        today: "2026年8月4日",
        attachments: [
          { opening: "附件1", title: "表一" },
          { opening: "附件2", title: "表二" },
        ],
      },
    ];
    let count = 0;
    for (const [name, template] of parsed) {
      if (name.startsWith("parts/")) continue;
      checkTemplate(template, language);
      const compile = handlebars.compile(sources.get(name) ?? "", {
        strict: true,
        noEscape: true,
        preventIndent: true,
      });
      for (const context of contexts)
        assert.equal(interpretTemplate(template, context, language), compile(context), name);
      count++;
    }
    assert.ok(count > 60);
  });

  it("says what Handlebars says of blocks, values, includes and white space, whatever is in the values", () => {
    const source = [
      "{{#if a}}有{{a}}{{else if b}}只有{{b}}{{else}}都没有{{/if}}",
      "{{#unless a}}无{{/unless}}",
      "{{#each list}}",
      "  {{@index}}{{#if @last}}末{{/if}} {{this.name}} {{../title}} {{@root.title}}",
      "{{else}}",
      "空",
      "{{/each}}",
      "{{#with inner}}{{x}}{{{x}}}{{/with}}",
      "{{> 部件/尾 inner y=title}}",
      "  {{> 部件/尾 x=(yaml title) y=1}}",
      "{{~title~}} {{!-- 注 --}} \\{{原样}}",
    ].join("\n");
    const includes = { "部件/尾": "尾{{x}}{{#if y}}{{y}}{{/if}}\n" };
    const text = fc.oneof(fc.constantFrom("", "<i>\"&'`=", "{{a}}", "甲"), fc.string());
    const context = fc.record({
      a: text,
      b: text,
      title: text,
      list: fc.array(fc.record({ name: text }), { maxLength: 3 }),
      inner: fc.record({ x: text }),
    });
    fc.assert(
      fc.property(context, (given) =>
        assert.equal(written(source, given, includes), compiled(source, given, includes)),
      ),
    );
  });

  const refused: readonly (readonly [string, string, RegExp, number])[] = [
    ["a block that is not closed", "甲\n{{#if a}}\n", /写法有误/u, 2],
    ["a block closed by another", "甲\n{{#if a}}{{/each}}", /写法有误/u, 1],
    ["braces that do not match", "{{a}", /写法有误/u, 0],
    ["a helper that there is not", '甲\n乙{{lookup a "b"}}', /不能调用“lookup”，可以用的有：blank、filled、yaml/u, 1],
    ["a helper inside a call", '{{yaml (log "x")}}', /不能调用“log”/u, 0],
    ["a block that there is not", "{{#repeat 3}}x{{/repeat}}", /不能用“\{\{#repeat\}\}”/u, 0],
    ["a decorator", "{{* x}}", /不能用这种写法|写法有误/u, 0],
    ["an inline include", '{{#*inline "x"}}x{{/inline}}', /不能用这种写法/u, 0],
    ["an include with a block", "{{#> x}}x{{/x}}", /不能用这种写法/u, 0],
    ["an include whose name is worked out", "{{> (yaml a)}}", /不能用这种写法/u, 0],
    ["names for the items of a list", "{{#each a as |b|}}{{b}}{{/each}}", /不能用这种写法/u, 0],
    ["an include that there is not", "{{> 没有}}", /没有“没有”/u, 0],
    ["an include outside of the folder", "{{> ../../etc/passwd}}", /不能引用模板文件夹以外的/u, 0],
    ["an absolute include", '{{> "/etc/passwd"}}', /不能引用模板文件夹以外的/u, 0],
    ["a drive", '{{> "C:x"}}', /不能引用模板文件夹以外的/u, 0],
    ["a value that is missing", "甲\n乙\n丙{{目的}}", /没有“目的”这个值.*\{\{blank "目的"\}\}/u, 2],
    ["what every object inherits", "{{constructor}}", /没有“constructor”/u, 0],
    ["what every text inherits", "{{title.length}}", /没有“title\.length”/u, 0],
    ["a list in place of a text", "{{list}}", /不是一个可以写出来的值/u, 0],
    ["a call without what it needs", "{{filled}}", /“filled”后面写的内容不对/u, 0],
    ["blocks a hundred deep", `${"{{#if a}}".repeat(100)}x${"{{/if}}".repeat(100)}`, /嵌套得太深/u, 0],
    ["blocks of thousands that never end", "{{#if a}}".repeat(10_000), /嵌套得太深/u, 0],
    ["a text without end", "x".repeat(300_000), /太长/u, 0],
  ];
  for (const [what, source, reason, line] of refused) {
    it(`is refused with place and reason: ${what}`, () => {
      const error = refusal(() => written(source, { title: "甲", list: [1], values: {}, a: "1" }));
      assert.match(error.reason.zh, reason);
      assert.equal(error.place.line, line);
      assert.equal(error.place.file, "模板");
      assert.match(error.userMessage.zh, new RegExp(`^“模板”第 ${line + 1} 行：`, "u"));
    });
  }

  it("is refused where it includes itself, in one step or several, before anything runs", () => {
    assert.match(refusal(() => written("{{> a}}", {}, { a: "甲\n{{> a}}" })).reason.zh, /没有尽头/u);
    const error = refusal(() => written("{{> a}}", {}, { a: "{{> b}}", b: "{{#if x}}{{> c}}{{/if}}", c: "\n{{> a}}" }));
    assert.match(error.reason.zh, /引用“a”会没有尽头/u);
    assert.deepEqual([error.place.file, error.place.line], ["c", 1]);
  });

  it("is stopped where includes double and double again", () => {
    const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const includes = Object.fromEntries(names.map((name, index) => [name, `{{> p${index + 1}}}{{> p${index + 1}}}`]));
    const error = refusal(() => written("{{> p0}}", {}, { ...includes, p40: "x" }));
    assert.match(error.reason.zh, /太多/u);
  });

  it("is stopped where lists are repeated in lists", () => {
    const list = Array.from({ length: 200 }, () => "x");
    const each = (depth: number): string => (depth === 0 ? "x" : `{{#each @root.list}}${each(depth - 1)}{{/each}}`);
    assert.match(refusal(() => written(each(4), { list })).reason.zh, /太多/u);
  });

  it("never fails otherwise, whatever its text is", () => {
    const piece = fc.constantFrom(
      "{{",
      "}}",
      "{{#if a}}",
      "{{/if}}",
      "{{else}}",
      "{{> x}}",
      "{{a}}",
      "{{{a}}}",
      "甲\n",
      '"',
      "(",
      "~",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (parts) => {
        try {
          assert.equal(typeof written(parts.join(""), { a: "1" }), "string");
        } catch (error) {
          assert.ok(error instanceof TemplateError, String(error));
        }
      }),
    );
  });
});
