// Lets a bundle load a package only when one of its functions is called: the import becomes a bundle of its own, which
// costs nothing before. Sources go on importing the package as usual.

/**
 * @param {string} name the package
 * @param {readonly string[]} functions that are imported from it
 */
function onDemandPlugin(name, functions) {
  const bundle = `./${name}.js`;
  return {
    name: `on-demand-${name}`,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind }) =>
        kind === "entry-point" ? undefined : { path: name, namespace: "on-demand" },
      );
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: "on-demand" }, () => ({
        contents: functions
          .map((called) => `export const ${called} = (...given) => require("${bundle}").${called}(...given);`)
          .join("\n"),
        loader: "js",
      }));
      build.onResolve({ filter: new RegExp(`^\\./${name}\\.js$`), namespace: "on-demand" }, () => ({
        path: bundle,
        external: true,
      }));
    },
  };
}

module.exports = { onDemandPlugin };
