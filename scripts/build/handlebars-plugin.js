// Lets TypeScript import a Handlebars file as a function: compiled while building, so that nothing is compiled
// (and no `eval` is needed) at run time. Drafts (*.gw.hbs) become what Handlebars makes of them, layouts plain code.
const fs = require("node:fs");
const path = require("node:path");
const Handlebars = require("handlebars");
const { layoutSource, RUNTIME } = require("./layout-source.js");

const core = path.resolve(__dirname, "../../src/core");

/** Where a module of the core is, for an import. */
const moduleAt = (name) => JSON.stringify(path.join(core, name));

/** The names in `{{> name}}`, which stand for files of the same kind in the same folder. */
function partialNames(ast) {
  const names = new Set();
  const visitor = new Handlebars.Visitor();
  visitor.PartialStatement = function visit(node) {
    names.add(node.name.original);
    Handlebars.Visitor.prototype.PartialStatement.call(this, node);
  };
  visitor.accept(ast);
  return [...names];
}

/** A draft's template, which has helpers of its own and no markup. */
function draftModule(source) {
  const specification = Handlebars.precompile(source, { strict: true, noEscape: true, preventIndent: true });
  const partials = partialNames(Handlebars.parse(source));
  const imports = partials.map((name, i) => `import { template as p${i} } from ${JSON.stringify(`./${name}.gw.hbs`)};`);
  const table = partials.map((name, i) => `${JSON.stringify(name)}: p${i}`).join(", ");
  return `
    import { environment } from ${moduleAt("templating.ts")};
    ${imports.join("\n")}
    const compiled = environment.template(${specification});
    export const template = (context, options) => compiled(context, { ...options, partials: { ...options?.partials, ${table} } });
    export default (context) => template(context);
  `;
}

/** A layout, which is escaped as markup but for the content of PDF. */
function layoutModule(source, extension) {
  const { code, includes, helpers } = layoutSource(Handlebars.parse(source), extension !== ".pdf.hbs");
  const imports = includes.map(
    (name, i) => `import { template as include${i} } from ${JSON.stringify(`./${name}${extension}`)};`,
  );
  return `
    import { ${RUNTIME.join(", ")} } from ${moduleAt("templating/layout-runtime.ts")};
    import { ${helpers.join(", ")} } from ${moduleAt("templating/layout-helpers.ts")};
    ${imports.join("\n")}
    export const template = ${code};
    export default (context) => template(context, context);
  `;
}

function handlebarsPlugin() {
  return {
    name: "handlebars",
    setup(build) {
      build.onLoad({ filter: /\.hbs$/ }, async ({ path: file }) => {
        const source = await fs.promises.readFile(file, "utf8");
        const extension = path.basename(file).replace(/^[^.]*/, "");
        try {
          return {
            contents: extension === ".gw.hbs" ? draftModule(source) : layoutModule(source, extension),
            resolveDir: path.dirname(file),
            loader: "js",
            watchFiles: [file],
          };
        } catch (error) {
          return { errors: [{ text: `${path.basename(file)}: ${error.message}` }] };
        }
      });
    },
  };
}

module.exports = { handlebarsPlugin };
