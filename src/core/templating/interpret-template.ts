import type { Message } from "../notice";
import { errorAt, INCLUDE_ZERO, includedName } from "./check-template";
import type { ParsedTemplate } from "./parse-template";
import { TemplateError } from "./template-error";
import type { HelperOptions, TemplateLanguage } from "./template-language";

/** A template that includes and repeats more than this is stopped: steps of its tree, characters of its text. */
const MOST_STEPS = 200_000;
const LONGEST_TEXT = 4_000_000;

/** Where a template looks values up: what it was given, and around a block what stood there before. */
interface Scope {
  readonly context: unknown;
  readonly outer: Scope | undefined;
  /** `@root`, `@index`, `@first`, `@last`. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * The text that a template makes of the context, step by step over its tree: no code is made of it, so that it runs
 * where code from strings is forbidden, and it can do nothing but look up own values, call the helpers of the language
 * and include its texts. It has to have passed `checkTemplate`.
 * @throws TemplateError where a value is missing or a helper cannot use it, and for one that would never end
 */
export function interpretTemplate(template: ParsedTemplate, context: object, language: TemplateLanguage): string {
  return new Interpreter(language, context).run(template, {
    context,
    outer: undefined,
    data: { root: context },
  });
}

class Interpreter {
  #steps = 0;
  #length = 0;

  constructor(
    readonly language: TemplateLanguage,
    readonly root: object,
  ) {}

  run(template: ParsedTemplate, scope: Scope): string {
    return this.#program(template.program, scope, template);
  }

  #program(program: hbs.AST.Program | undefined, scope: Scope, template: ParsedTemplate): string {
    return (program?.body ?? []).map((node) => this.#statement(node, scope, template)).join("");
  }

  #statement(node: hbs.AST.Statement, scope: Scope, template: ParsedTemplate): string {
    this.#steps++;
    if (this.#steps > MOST_STEPS || this.#length > LONGEST_TEXT) throw errorAt(template, node, TOO_LONG);
    switch (node.type) {
      case "ContentStatement":
        return this.#written((node as hbs.AST.ContentStatement).value);
      case "MustacheStatement":
        return this.#mustache(node as hbs.AST.MustacheStatement, scope, template);
      case "BlockStatement":
        return this.#block(node as hbs.AST.BlockStatement, scope, template);
      case "PartialStatement":
        return this.#include(node as hbs.AST.PartialStatement, scope, template);
      default:
        return "";
    }
  }

  #written(text: string): string {
    this.#length += text.length;
    return text;
  }

  #mustache(node: hbs.AST.MustacheStatement, scope: Scope, template: ParsedTemplate): string {
    const { path, params, hash } = node;
    const name = path.type === "PathExpression" ? (path as hbs.AST.PathExpression).original : "";
    const value = this.language.helpers.has(name)
      ? this.#called(name, params, hash, scope, node, template)
      : this.#value(path, scope, template, true);
    const text = textOf(value);
    if (text === undefined) throw errorAt(template, node, notText(name));
    return this.#written(node.escaped ? this.language.escape(text) : text);
  }

  #called(
    name: string,
    params: readonly hbs.AST.Expression[],
    hash: hbs.AST.Hash | undefined,
    scope: Scope,
    node: hbs.AST.Node,
    template: ParsedTemplate,
  ): unknown {
    const given = params.map((param) => this.#value(param, scope, template, true)) as string[];
    const options: HelperOptions = { hash: this.#hash(hash, scope, template), data: { root: this.root } };
    try {
      return this.language.helpers.get(name)?.(...given, options);
    } catch (error) {
      if (error instanceof TemplateError) throw error;
      throw errorAt(template, node, misused(name));
    }
  }

  #hash(hash: hbs.AST.Hash | undefined, scope: Scope, template: ParsedTemplate): Record<string, unknown> {
    const pairs = (hash?.pairs ?? []).map(
      ({ key, value }) => [key, this.#value(value, scope, template, true)] as const,
    );
    return Object.fromEntries(pairs);
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope, template: ParsedTemplate): string {
    const [param] = node.params;
    const value = param && this.#value(param, scope, template, false);
    const then = (inner: Scope) => this.#program(node.program, inner, template);
    const otherwise = () => this.#program(node.inverse, scope, template);
    const isZero = value === 0 && this.#hash(node.hash, scope, template)[INCLUDE_ZERO] === true;
    switch (node.path.original) {
      case "if":
        return isEmpty(value) && !isZero ? otherwise() : then(scope);
      case "unless":
        return isEmpty(value) && !isZero ? then(scope) : otherwise();
      case "with":
        return isEmpty(value) ? otherwise() : then({ context: value, outer: scope, data: scope.data });
      default: {
        const items = Array.isArray(value) ? value : [];
        if (items.length === 0) return otherwise();
        return items
          .map((context, index) => {
            const data = { ...scope.data, index, first: index === 0, last: index === items.length - 1 };
            return then({ context, outer: scope, data });
          })
          .join("");
      }
    }
  }

  #include(node: hbs.AST.PartialStatement, scope: Scope, template: ParsedTemplate): string {
    const included = this.language.includes.get(includedName(node) ?? "");
    const [param] = node.params;
    const own = param ? this.#value(param, scope, template, true) : scope.context;
    const context = { ...(typeof own === "object" ? own : {}), ...this.#hash(node.hash, scope, template) };
    if (!included) return "";
    // The blanks before an include that has a line of its own stand before its first line only.
    const { indent = "" } = node as hbs.AST.PartialStatement & { readonly indent?: string };
    this.#written(indent);
    if (typeof included !== "function") {
      return indent + this.run(included, { context, outer: undefined, data: scope.data });
    }
    try {
      // Its root is what it is given: values that helpers look up there must be in it.
      return indent + this.#written(included({ ...this.root, ...context }));
    } catch {
      throw errorAt(template, node, misused(includedName(node) ?? ""));
    }
  }

  /** What the expression says; a value that is missing is undefined, unless it `mustBe` there. */
  #value(node: hbs.AST.Expression, scope: Scope, template: ParsedTemplate, mustBe: boolean): unknown {
    switch (node.type) {
      case "PathExpression": {
        const value = lookedUp(node as hbs.AST.PathExpression, scope);
        if (value === undefined && mustBe)
          throw errorAt(template, node, missingValue((node as hbs.AST.PathExpression).original));
        return value;
      }
      case "SubExpression": {
        const { path, params, hash } = node as hbs.AST.SubExpression;
        return this.#called(path.original, params, hash, scope, node, template);
      }
      case "UndefinedLiteral":
        return undefined;
      case "NullLiteral":
        return null;
      default:
        return (node as hbs.AST.StringLiteral).value;
    }
  }
}

/** The value at the path, of own properties alone. */
function lookedUp({ depth, data, parts }: hbs.AST.PathExpression, scope: Scope): unknown {
  let from: Scope | undefined = scope;
  for (let level = 0; level < depth; level++) from = from?.outer;
  let value: unknown = data ? from?.data : from?.context;
  for (const part of parts) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/** What Handlebars takes for nothing: an empty list too. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !value;
}

/** A value as text; undefined for what is none. */
function textOf(value: unknown): string | undefined {
  if (value === null) return "";
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined;
}

const TOO_LONG: Message = {
  zh: "引用、重复得太多，没有做完就停下了。",
  en: "this includes and repeats too much, and was stopped.",
};

function missingValue(name: string): Message {
  return {
    zh: `没有“${name}”这个值；要由起草人填写的地方，写作 {{blank "${name}"}}。`,
    en: `there is no value “${name}”; a place for the writer to fill is {{blank "${name}"}}.`,
  };
}

function notText(name: string): Message {
  return { zh: `“${name}”不是一个可以写出来的值。`, en: `“${name}” is not a value that can be written.` };
}

function misused(name: string): Message {
  return { zh: `“${name}”后面写的内容不对。`, en: `what stands behind “${name}” is not what it takes.` };
}
