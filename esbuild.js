// Builds everything that runs: the extension, the command line, the renderers they load on demand, and the tests.
//   node esbuild.js                 dist/
//   node esbuild.js --tests         dist/ and dist-test/
//   node esbuild.js --watch         dist/, again at every change
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");
const { builtinsPlugin } = require("./scripts/build/builtins-plugin.js");
const { handlebarsPlugin } = require("./scripts/build/handlebars-plugin.js");
const { onDemandEntry, onDemandPlugin } = require("./scripts/build/on-demand-plugin.js");

const flags = new Set(process.argv.slice(2));
const production = flags.has("--production");

/** What all bundles share. */
const shared = {
  bundle: true,
  logLevel: "warning",
  sourcemap: production ? false : "linked",
  minify: production,
  legalComments: "none",
  charset: "utf8",
  plugins: [handlebarsPlugin()],
  loader: { ".css": "text" },
};

/** For Node and the extension host: CommonJS, for the web worker host takes nothing else. */
const node = {
  ...shared,
  plugins: [...shared.plugins, builtinsPlugin],
  // What fflate has for Node alone are threads, which are never wanted and take long to load.
  alias: { fflate: "fflate/browser" },
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
};

/** What takes long to load and few drafts need. */
const onDemand = [
  { bundle: "yaml", functions: { yaml: ["isAlias", "isMap", "isScalar", "isSeq", "parseDocument"] } },
  {
    bundle: "fflate",
    functions: { fflate: ["Inflate", "deflateSync", "strFromU8", "strToU8", "unzipSync", "unzlibSync", "zlibSync"] },
  },
  { bundle: "handlebars", functions: { "handlebars/dist/cjs/handlebars/compiler/base.js": ["parse"] } },
  { bundle: "fontkit", functions: { fontkit: ["create"] } },
  {
    // Fonts, and what is made of them at once.
    bundle: "renderers",
    functions: {
      "src/core/render/document": ["documentInformation"],
      "src/core/render/fonts/embed-fonts": ["embedFonts"],
      "src/core/render/fonts/opentype": ["writeOpenType"],
      "src/core/render/fonts/typesetter": ["Typesetter"],
      "src/core/render/pdf/render-pdf": ["renderPdf"],
    },
  },
  { bundle: "html", functions: { "src/core/render/html/render-html": ["renderHtml"] } },
  {
    bundle: "docx",
    functions: {
      "src/core/render/docx/render-docx": ["renderDocx"],
      "src/core/render/docx/tracked/render-tracked-docx": ["renderTrackedDocx"],
    },
  },
  {
    bundle: "diff",
    functions: {
      "src/core/diff/diff-drafts": ["diffDrafts"],
      "src/core/render/html/render-difference": ["differenceSummary", "renderDifferenceHtml"],
    },
  },
  { bundle: "import", functions: { "src/core/import/import-document": ["importDocx", "importText"] } },
  { bundle: "own-layouts", functions: { "src/core/render/read-own-layouts": ["readOwnLayouts"] } },
  { bundle: "ofd", functions: { "src/core/render/ofd/render-ofd": ["renderOfd"] } },
];

/** What only some commands of the command line need; the extension has use for it as soon as a draft is open. */
const onDemandOfCommands = [
  {
    bundle: "checks",
    functions: {
      "src/core/check/check-draft": ["checkDraft", "checkText"],
      "src/core/check/other-text": ["asOtherText", "syntaxOf"],
      "src/core/check/rule-settings": ["readRuleSettings"],
      "src/core/review/build-review": ["buildReview"],
      "src/core/elements/elements-of": ["elementsOf"],
      "src/core/check/fix-draft": ["fixDraft"],
      "src/core/check/findings-to-sarif": ["findingsToSarif"],
    },
  },
  {
    bundle: "sheets",
    functions: {
      "src/core/review/read-sheet": ["readSheet"],
      "src/core/review/review-html": ["renderReviewHtml"],
      "src/core/review/review-json": ["reviewToJson"],
      "src/core/review/review-view": ["reviewView"],
    },
  },
  { bundle: "renumber", functions: { "src/core/check/renumber/renumber-draft": ["renumberDraft"] } },
  {
    bundle: "templates",
    functions: {
      "src/core/templates/new-draft": ["newDraft"],
      "src/core/templates/find-template": ["findTemplate"],
      "src/core/templates/templates": ["listTemplates"],
      "src/core/templates/own/read-own-templates": ["readOwnTemplates"],
    },
  },
];

/** A bundle from which these parts are left out. */
const without = (parts) => ({ ...node, outdir: "dist", plugins: [...node.plugins, ...parts.map(onDemandPlugin)] });

const product = without(onDemand);

const bundles = [
  { ...product, entryPoints: { extension: "src/extension/extension.ts" } },
  {
    ...without([...onDemand, ...onDemandOfCommands]),
    entryPoints: { cli: "src/cli/main.ts" },
    banner: { js: "#!/usr/bin/env node" },
  },
  ...[...onDemand, ...onDemandOfCommands].map((part) => ({
    ...without(onDemand.filter((other) => other !== part)),
    outdir: undefined,
    ...onDemandEntry(part),
  })),
  {
    ...shared,
    platform: "browser",
    format: "iife",
    target: "es2022",
    entryPoints: {
      preview: "src/extension/preview/webview/main.ts",
      review: "src/extension/review/webview/main.ts",
    },
    outdir: "dist",
  },
];

const testFiles = (folder) =>
  fs
    .readdirSync(path.join("test", folder), { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join("test", folder, file));

const testBundles = () => [
  {
    ...shared,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    splitting: true,
    sourcemap: "linked",
    entryPoints: testFiles("core"),
    outbase: "test",
    outdir: "dist-test",
    outExtension: { ".js": ".mjs" },
  },
  {
    ...node,
    sourcemap: "linked",
    entryPoints: ["test/extension/index.ts", ...testFiles("extension")],
    external: ["vscode", "mocha"],
    outbase: "test",
    outdir: "dist-test",
  },
];

async function main() {
  const wanted = flags.has("--tests") ? [...bundles, ...testBundles()] : bundles;
  if (flags.has("--watch")) {
    const contexts = await Promise.all(wanted.map((options) => esbuild.context({ ...options, logLevel: "info" })));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  if (flags.has("--tests")) fs.rmSync("dist-test", { recursive: true, force: true });
  await Promise.all(wanted.map((options) => esbuild.build(options)));
}

main().catch(() => process.exit(1));
