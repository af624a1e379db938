/** Handlebars' own parser, apart from its compiler, which makes functions of strings. */
declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  /** The tree of a template, white space around blocks and partials taken away. @throws on a fault of syntax */
  export function parse(source: string): hbs.AST.Program;
}
