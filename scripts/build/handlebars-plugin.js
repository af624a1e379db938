// Lets TypeScript import a Handlebars file as a function: compiled while building, so that nothing is compiled
// (and no `eval` is needed) at run time.
const fs = require("node:fs");
const path = require("node:path");
const Handlebars = require("handlebars");

const templating = path.resolve(__dirname, "../../src/core/templating.ts");

/** Formats in which HTML's escapes would be wrong; their templates escape by helpers of their own. */
const unescaped = /\.(?:pdf|gw)\.hbs$/;

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

function handlebarsPlugin() {
  return {
    name: "handlebars",
    setup(build) {
      build.onLoad({ filter: /\.hbs$/ }, async ({ path: file }) => {
        const source = await fs.promises.readFile(file, "utf8");
        try {
          const specification = Handlebars.precompile(source, {
            strict: true,
            noEscape: unescaped.test(file),
            preventIndent: true,
          });
          const partials = partialNames(Handlebars.parse(source));
          const extension = path.basename(file).replace(/^[^.]*/, "");
          const imports = partials.map(
            (name, i) => `import { template as p${i} } from ${JSON.stringify(`./${name}${extension}`)};`,
          );
          const table = partials.map((name, i) => `${JSON.stringify(name)}: p${i}`).join(", ");
          return {
            contents: `
              import { environment } from ${JSON.stringify(templating)};
              ${imports.join("\n")}
              const compiled = environment.template(${specification});
              export const template = (context, options) => compiled(context, { ...options, partials: { ...options?.partials, ${table} } });
              export default (context) => template(context);
            `,
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
