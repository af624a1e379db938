import type { Message } from "../notice";
import type { ParsedTemplate } from "./parse-template";
import { TemplateError, TOO_DEEP } from "./template-error";
import type { TemplateLanguage } from "./template-language";

/** The blocks that templates may use. */
const BLOCKS: readonly string[] = ["if", "unless", "each", "with"];

/** What `if` and `unless` may be told: that zero is something. */
export const INCLUDE_ZERO = "includeZero";

/** Blocks in blocks and calls in calls, at most. */
const DEEPEST = 40;

/**
 * Refuses, before anything of it runs, a template that uses what templates of an office may not use, or that includes
 * itself; what it includes is looked at too.
 * @throws TemplateError with the first place that is wrong
 */
export function checkTemplate(template: ParsedTemplate, language: TemplateLanguage): void {
  new TemplateCheck(language).template(template, []);
}

class TemplateCheck {
  readonly #right = new Set<ParsedTemplate>();

  constructor(readonly language: TemplateLanguage) {}

  /** `including`: the templates that include this one, the outermost first. */
  template(template: ParsedTemplate, including: readonly ParsedTemplate[]): void {
    if (this.#right.has(template)) return;
    this.#nodes(template.program.body, template, [...including, template], 0);
    this.#right.add(template);
  }

  #nodes(
    nodes: readonly hbs.AST.Node[],
    template: ParsedTemplate,
    including: readonly ParsedTemplate[],
    depth: number,
  ): void {
    for (const node of nodes) this.#node(node, template, including, depth);
  }

  #node(node: hbs.AST.Node, template: ParsedTemplate, including: readonly ParsedTemplate[], depth: number): void {
    if (depth > DEEPEST) throw errorAt(template, node, TOO_DEEP);
    switch (node.type) {
      case "ContentStatement":
      case "CommentStatement":
        break;
      case "MustacheStatement":
        this.#mustache(node as hbs.AST.MustacheStatement, template, depth);
        break;
      case "BlockStatement":
        this.#block(node as hbs.AST.BlockStatement, template, including, depth);
        break;
      case "PartialStatement":
        this.#include(node as hbs.AST.PartialStatement, template, including, depth);
        break;
      default:
        throw errorAt(template, node, NOT_SUPPORTED);
    }
  }

  #block(
    node: hbs.AST.BlockStatement,
    template: ParsedTemplate,
    including: readonly ParsedTemplate[],
    depth: number,
  ): void {
    const { path, params, hash, program, inverse } = node;
    if (!BLOCKS.includes(path.original) || params.length !== 1) {
      throw errorAt(template, node, unknownBlock(path.original));
    }
    const isPlain = (hash?.pairs ?? []).every(({ key }) => key === INCLUDE_ZERO);
    if (!isPlain || (program?.blockParams ?? []).length > 0) throw errorAt(template, node, NOT_SUPPORTED);
    this.#values(params, template, depth);
    for (const part of [program, inverse]) if (part) this.#nodes(part.body, template, including, depth + 1);
  }

  #mustache({ path, params, hash, loc }: hbs.AST.MustacheStatement, template: ParsedTemplate, depth: number): void {
    const name = "original" in path ? String(path.original) : "";
    if ((params.length > 0 || hash) && !this.language.helpers.has(name)) {
      throw errorAt(template, { loc }, unknownHelper(name, [...this.language.helpers.keys()]));
    }
    this.#values([path, ...params, ...valuesOf(hash)], template, depth);
  }

  #values(values: readonly hbs.AST.Node[], template: ParsedTemplate, depth: number): void {
    for (const value of values) {
      if (depth > DEEPEST) throw errorAt(template, value, TOO_DEEP);
      if (value.type === "SubExpression") {
        const { path, params, hash } = value as hbs.AST.SubExpression;
        const { helpers } = this.language;
        if (!helpers.has(path.original))
          throw errorAt(template, value, unknownHelper(path.original, [...helpers.keys()]));
        this.#values([...params, ...valuesOf(hash)], template, depth + 1);
      }
    }
  }

  #include(
    node: hbs.AST.PartialStatement,
    template: ParsedTemplate,
    including: readonly ParsedTemplate[],
    depth: number,
  ): void {
    const name = includedName(node);
    if (name === undefined) throw errorAt(template, node, NOT_SUPPORTED);
    if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:/u.test(name)) throw errorAt(template, node, outside(name));
    const included = this.language.includes.get(name);
    if (!included) throw errorAt(template, node, missing(name));
    this.#values([...node.params, ...valuesOf(node.hash)], template, depth);
    if (typeof included === "function") return;
    if (including.includes(included)) throw errorAt(template, node, endless(name));
    this.template(included, including);
  }
}

/** The name in `{{> name}}`; undefined where it is worked out. */
export function includedName({ name }: hbs.AST.PartialStatement): string | undefined {
  return "original" in name ? String(name.original) : undefined;
}

function valuesOf(hash: hbs.AST.Hash | undefined): readonly hbs.AST.Node[] {
  return (hash?.pairs ?? []).map(({ value }) => value);
}

/** An error at the node of the template. */
export function errorAt({ file }: ParsedTemplate, { loc }: Pick<hbs.AST.Node, "loc">, reason: Message): TemplateError {
  return new TemplateError({ file, line: loc.start.line - 1, character: loc.start.column }, reason);
}

const NOT_SUPPORTED: Message = {
  zh: "模板里不能用这种写法。",
  en: "templates cannot use this.",
};

function unknownBlock(name: string): Message {
  return {
    zh: `不能用“{{#${name}}}”，可以用 ${BLOCKS.map((block) => `{{#${block} 值}}`).join("、")}。`,
    en: `“{{#${name}}}” cannot be used; there are ${BLOCKS.map((block) => `{{#${block} value}}`).join(", ")}.`,
  };
}

function unknownHelper(name: string, known: readonly string[]): Message {
  return {
    zh: `不能调用“${name}”，可以用的有：${known.join("、")}。`,
    en: `“${name}” cannot be called; there are: ${known.join(", ")}.`,
  };
}

function missing(name: string): Message {
  return { zh: `没有“${name}”这个可以引用的模板。`, en: `there is no template “${name}” to include.` };
}

function outside(name: string): Message {
  return {
    zh: `不能引用模板文件夹以外的“${name}”。`,
    en: `“${name}” is outside the folder of templates and cannot be included.`,
  };
}

function endless(name: string): Message {
  return { zh: `引用“${name}”会没有尽头：它又引用了自己。`, en: `including “${name}” never ends: it includes itself.` };
}
