// Makes JavaScript of a layout: a function that strings its text together. Layouts are written in a small part of
// Handlebars: values, the blocks if, unless, with and each, helpers of one value, and other layouts of the same folder,
// which may be told values.
// Handlebars' own code for them asks for every value whether it is a helper and hands options to every block, which takes
// several times as long, and a document has hundreds of paragraphs.

/** What generated code calls, from src/core/templating/layout-runtime.ts. */
const RUNTIME = ["isSome", "isSomeOrZero", "itemsOf", "missing", "plain", "text"];

function layoutSource(program, isEscaped) {
  const writer = new LayoutWriter(isEscaped);
  const body = writer.statements(program, { contexts: ["context"], index: undefined });
  const names = Array.from({ length: writer.variables }, (_, index) => `v${index}`);
  const variables = names.length > 0 ? `let ${names.join(", ")};\n` : "";
  return {
    code: `(context, root) => {\n${variables}let out = "";\n${body}return out;\n}`,
    includes: [...writer.includes],
    helpers: [...writer.helpers],
  };
}

/**
 * Where a statement stands.
 * @typedef {object} Scope
 * @property {readonly string[]} contexts the variables of what is looked into, the innermost last
 * @property {{ at: string, items: string } | undefined} index the variables of the innermost list
 */

class LayoutWriter {
  includes = new Set();
  helpers = new Set();
  variables = 0;

  constructor(isEscaped) {
    this.isEscaped = isEscaped;
  }

  /** @param {Scope} scope */
  statements(program, scope) {
    return (program?.body ?? []).map((node) => this.statement(node, scope)).join("");
  }

  statement(node, scope) {
    switch (node.type) {
      case "ContentStatement":
        return node.value === "" ? "" : `out += ${JSON.stringify(node.value)};\n`;
      case "CommentStatement":
        return "";
      case "MustacheStatement":
        return `out += ${this.isEscaped && node.escaped ? "text" : "plain"}(${this.mustache(node, scope)});\n`;
      case "PartialStatement":
        return `out += ${node.indent ? `${JSON.stringify(node.indent)} + ` : ""}${this.include(node)}(${this.included(node, scope)}, root);\n`;
      case "BlockStatement":
        return this.block(node, scope);
      default:
        throw unknown(node);
    }
  }

  include(node) {
    if (node.params.length > 0) throw unknown(node);
    this.includes.add(node.name.original);
    return `include${[...this.includes].indexOf(node.name.original)}`;
  }

  /** What an included layout looks into: the same, with what it is told besides. */
  included({ hash }, scope) {
    const context = scope.contexts.at(-1);
    if (!hash) return context;
    const told = hash.pairs.map(({ key, value }) => `${JSON.stringify(key)}: ${this.value(value, scope)}`);
    return `{ ...${context}, ${told.join(", ")} }`;
  }

  mustache(node, scope) {
    if (node.hash || node.params.length > 1) throw unknown(node);
    if (node.params.length === 0) return this.value(node.path, scope);
    this.helpers.add(node.path.original);
    return `${node.path.original}(${this.value(node.params[0], scope)})`;
  }

  block(node, scope) {
    const isZeroSome = node.hash?.pairs.some(({ key, value }) => key === "includeZero" && value.value) ?? false;
    if (node.params.length !== 1 || node.program.blockParams) throw unknown(node);
    const value = this.value(node.params[0], scope, true);
    const condition = (of) => `${isZeroSome ? "isSomeOrZero" : "isSome"}(${of})`;
    const otherwise = node.inverse ? ` else {\n${this.statements(node.inverse, scope)}}` : "";
    switch (node.path.original) {
      case "if":
        return `if (${condition(value)}) {\n${this.statements(node.program, scope)}}${otherwise}\n`;
      case "unless":
        return `if (!${condition(value)}) {\n${this.statements(node.program, scope)}}${otherwise}\n`;
      case "with": {
        const context = this.variable();
        const inner = { ...scope, contexts: [...scope.contexts, context] };
        return `${context} = ${value};\nif (isSome(${context})) {\n${this.statements(node.program, inner)}}${otherwise}\n`;
      }
      case "each": {
        const [items, at, context] = [this.variable(), this.variable(), this.variable()];
        const inner = { contexts: [...scope.contexts, context], index: { at, items } };
        const loop =
          `for (${at} = 0; ${at} < ${items}.length; ${at}++) {\n${context} = ${items}[${at}];\n` +
          `${this.statements(node.program, inner)}}\n`;
        return `${items} = itemsOf(${value});\nif (${items}.length > 0) {\n${loop}}${otherwise}\n`;
      }
      default:
        throw unknown(node);
    }
  }

  /** A value; where it `mayLack`, as in what a block asks for, what is missing is undefined. */
  value(node, scope, mayLack = false) {
    if (node.type !== "PathExpression") throw unknown(node);
    const { data, depth, parts } = node;
    if (data && parts[0] !== "root") return this.placeInList(node, scope);
    const [from, names] = data ? ["root", parts.slice(1)] : [scope.contexts.at(-1 - depth), parts];
    if (from === undefined) throw unknown(node);
    return names.reduce((object, name) => {
      const key = JSON.stringify(name);
      if (mayLack) return `${object}?.[${key}]`;
      if (/^\w+$/u.test(object)) return `(${object}[${key}] ?? missing(${object}, ${key}))`;
      const variable = this.variable();
      return `((${variable} = ${object})[${key}] ?? missing(${variable}, ${key}))`;
    }, from);
  }

  placeInList(node, { index }) {
    const [name] = node.parts;
    if (!index || node.depth > 0) throw unknown(node);
    if (name === "index") return index.at;
    if (name === "first") return `${index.at} === 0`;
    if (name === "last") return `${index.at} === ${index.items}.length - 1`;
    throw unknown(node);
  }

  /** A name for what is worked out on the way. */
  variable() {
    return `v${this.variables++}`;
  }
}

function unknown({ loc, type }) {
  return new Error(`layouts do not use this part of Handlebars: ${type} in line ${loc.start.line}`);
}

module.exports = { layoutSource, RUNTIME };
