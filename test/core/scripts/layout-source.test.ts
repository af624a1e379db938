import assert from "node:assert/strict";
import fc from "fast-check";
import Handlebars from "handlebars";
import { layoutSource } from "../../../scripts/build/layout-source.js";
import * as helpers from "../../../src/core/templating/layout-helpers";
import * as runtime from "../../../src/core/templating/layout-runtime";

type Layout = (context: object, root: object) => string;

/** The layout as the build makes it. */
function built(source: string, includes: Readonly<Record<string, string>> = {}, isEscaped = true): Layout {
  const made = layoutSource(Handlebars.parse(source), isEscaped);
  const others = made.includes.map((name) => built(includes[name] ?? "", includes, isEscaped));
  const names = [...Object.keys(runtime), ...Object.keys(helpers), ...others.map((_, index) => `include${index}`)];
  return new Function(...names, `return ${made.code}`)(...Object.values(runtime), ...Object.values(helpers), ...others);
}

/** What Handlebars itself makes of it. */
function written(
  source: string,
  context: object,
  includes: Readonly<Record<string, string>>,
  noEscape = false,
): string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers);
  const options = { strict: true, preventIndent: true, noEscape };
  for (const [name, text] of Object.entries(includes)) {
    handlebars.registerPartial(name, handlebars.compile(text, options));
  }
  return handlebars.compile(source, options)(context);
}

const SOURCE = [
  "{{#if a}}有{{a}}{{else if b}}只有{{b}}{{else}}都没有{{/if}}",
  "{{#unless a}}无{{else}}有{{/unless}}",
  "{{#each list}}",
  "  {{@index}}{{#if @first}}首{{/if}}{{#unless @last}}、{{/unless}} {{this.name}} {{../title}} {{@root.inner.x}}",
  "  {{#each parts}}{{this}}{{mm ../size}}{{#with @root.inner}}{{@index}}{{x}}{{/with}}{{else}}空{{/each}}",
  "{{else}}",
  "空",
  "{{/each}}",
  "{{#with inner}}{{x}}{{{x}}}{{#with y}}{{z}}{{../x}}{{../../title}}{{else}}无 {{x}}{{/with}}{{/with}}",
  "{{#if number includeZero=true}}零也算{{/if}}{{#if number}}零不算{{/if}} {{number}} {{nothing}} {{no}} {{mms sizes}}",
  "{{#if lacking}}{{/if}}{{#with lacking}}{{/with}}{{#each inner.lacking}}{{/each}}",
  "{{> tail}}",
  "  {{> tail title=@root.a number=inner.x}}",
  "{{~title~}} {{!-- 注 --}} \\{{原样}}",
].join("\n");

const INCLUDES = { tail: "尾{{title}}{{number}}{{#with inner}}{{> end}}{{/with}}\n", end: "{{x}}{{@root.number}}" };

const text = fc.oneof(fc.constantFrom("", "<i>\"&'`=", "{{a}}", "甲"), fc.string());
const size = fc.double({ min: -1e3, max: 1e3, noNaN: true });
/** Handlebars does not look into objects without a prototype. */
const record = <T>(of: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(of, { noNullPrototype: true });
const contexts = record({
  a: text,
  b: text,
  title: text,
  list: fc.array(record({ name: text, size, parts: fc.array(text, { maxLength: 2 }) }), { maxLength: 3 }),
  inner: record({ x: text, y: fc.option(record({ z: text })) }),
  number: fc.integer({ min: 0, max: 2 }),
  sizes: fc.array(size, { maxLength: 3 }),
  nothing: fc.constant(null),
  no: fc.boolean(),
});

describe("the code that the build makes of a layout", () => {
  it("writes what Handlebars writes, whatever is in the values", () => {
    const [escaped, plain] = [built(SOURCE, INCLUDES), built(SOURCE, INCLUDES, false)];
    fc.assert(
      fc.property(contexts, (context) => {
        assert.equal(escaped(context, context), written(SOURCE, context, INCLUDES));
        assert.equal(plain(context, context), written(SOURCE, context, INCLUDES, true));
      }),
    );
  });

  it("fails where a value is missing, as Handlebars does", () => {
    const [context, root] = [{ b: { a: 1 } }, { b: 1 }];
    for (const source of ["{{a}}", "{{#with b}}{{a}}{{c}}{{/with}}", "{{b.c}}", "{{@root.a}}"]) {
      assert.throws(() => built(source)(context, root), /not defined/u, source);
      assert.throws(() => written(source, context, {}), /not defined/u, source);
    }
    assert.throws(() => built("{{mm a}}")(context, root), /not defined/u, "which Handlebars calls NaN");
    assert.equal(built("{{a}}")({ a: undefined }, root), "");
  });

  it("is refused for what layouts do not use", () => {
    for (const source of [
      '{{yaml "a"}}',
      "{{mm a b}}",
      "{{mm (mm a)}}",
      "{{> tail a}}",
      "{{#> tail}}x{{/tail}}",
      "{{#each a as |b|}}{{b}}{{/each}}",
      "{{#repeat a}}x{{/repeat}}",
      "{{@index}}",
      "{{../a}}",
    ]) {
      assert.throws(() => layoutSource(Handlebars.parse(source), true), /do not use this part/u, source);
    }
  });
});
