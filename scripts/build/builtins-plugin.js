// Imports Node's own modules as cheaply as they can be: one by default is loaded once for all the files of a bundle, for
// each of which esbuild would copy its hundred names; a function that is imported by its name loads its module when it is
// called, as parts do that are loaded on demand.
const NAMESPACE = "node-builtin";

const builtinsPlugin = {
  name: NAMESPACE,
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /./, namespace: NAMESPACE }, ({ path: name }) => ({
      contents: [
        `export default /* @__PURE__ */ (() => require("${name}"))();`,
        ...functionsOf(require(name)).map((called) => `export ${standIn(called, name)}`),
      ].join("\n"),
      loader: "js",
    }));
  },
};

/** The functions of a module that are no classes. */
function functionsOf(module) {
  return Object.keys(module).filter((name) => /^[a-z]\w*$/.test(name) && typeof module[name] === "function");
}

function standIn(called, name) {
  return `const ${called} = (...given) => require("${name}").${called}(...given);`;
}

module.exports = { builtinsPlugin };
