// Lets a bundle load a part of the program only when one of its functions is called: the import becomes a bundle of its
// own, which costs nothing before. Sources go on importing the part as usual.
const path = require("node:path");

/**
 * A part that is loaded on demand.
 * @typedef {object} Part
 * @property {string} bundle the name of its bundle
 * @property {Readonly<Record<string, readonly string[]>>} functions those that others import of it, classes among them, by the package or, from
 * the repository's root, the module that has them
 */

/** Packages are named as they are imported, modules by their place. */
const isModule = (name) => name.startsWith("src/");

/** @param {Part} part */
function onDemandPlugin({ bundle, functions }) {
  const namespace = `on-demand-${bundle}`;
  const file = `./${bundle}.js`;
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /./ }, ({ path: imported, resolveDir, kind, namespace: from }) => {
        if (from === namespace) return { path: file, external: true };
        if (kind === "entry-point") return undefined;
        const place = imported.startsWith(".")
          ? path.relative(process.cwd(), path.resolve(resolveDir, imported)).replaceAll(path.sep, "/")
          : imported;
        return Object.hasOwn(functions, place) ? { path: place, namespace } : undefined;
      });
      build.onLoad({ filter: /./, namespace }, ({ path: name }) => ({
        contents: functions[name]
          .map((called) => `export ${standIn(called, `require("${file}").${called}`)}`)
          .join("\n"),
        loader: "js",
      }));
    },
  };
}

/** What loads the part when it is called; classes, which begin with a capital letter, when something is made of them. */
function standIn(called, loaded) {
  return /^[A-Z]/.test(called)
    ? `function ${called}(...given) { return new (${loaded})(...given); }`
    : `const ${called} = (...given) => ${loaded}(...given);`;
}

/**
 * What esbuild is to begin with to make the part's bundle.
 * @param {Part} part
 */
function onDemandEntry({ bundle, functions }) {
  const exports = Object.entries(functions).map(
    ([name, called]) => `export { ${called.join(", ")} } from "${isModule(name) ? `./${name}` : name}";`,
  );
  return { stdin: { contents: exports.join("\n"), resolveDir: process.cwd() }, outfile: `dist/${bundle}.js` };
}

module.exports = { onDemandPlugin, onDemandEntry };
