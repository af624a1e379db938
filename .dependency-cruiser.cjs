// The arrows between folders (ARCHITECTURE.md, "Arrows"): run by `npm test`.
const only = (from, allowed, comment) => ({
  name: `${from}-reaches-only-down`,
  comment,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: `^src/(?:${[from, ...allowed].join("|")})(?:/|\\.)` },
});

const base = ["core/text", "core/notice", "core/host", "core/templating", "core/handlebars"];
const draft = [...base, "core/standard", "core/draft"];
const checks = [...draft, "core/layout", "core/check"];

module.exports = {
  forbidden: [
    only("core/text", [], "positions and edits know nothing of documents"),
    only("core/standard", ["core/text", "core/notice"], "the standard is data"),
    only("core/draft", [...base, "core/standard"], "reading a draft knows the standard and nothing above"),
    only("core/diff", draft, "comparing drafts knows no page and no format"),
    only("core/layout", draft, "layout knows no rule and no format"),
    only("core/check", [...draft, "core/layout"], "a rule may read the layout"),
    only("core/render", [...draft, "core/diff", "core/layout"], "render knows no rule"),
    only(
      "core/profile",
      [...draft, "core/check"],
      "a profile is read as a draft's front matter is, and sets the rules",
    ),
    only("core/desk", checks, "the desk reads many drafts"),
    only("core/review", checks, "a review reads the draft and what the checks have found"),
    only("core/format", [...draft, "core/check"], "formatting reads the draft and its comments"),
    only("core/references", [...draft, "core/check"], "what a draft names is found in its words"),
    only("core/outline", [...draft, "core/check"], "an outline reads the draft"),
    only(
      "core/elements",
      [...checks, "core/profile", "core/desk", "core/references"],
      "the elements of a draft are what it says, what the checks have found and what the office knows",
    ),
    only("core/import", draft, "an import writes drafts from other files"),
    only("core/templates", draft, "templates write drafts"),
    only(
      "core/assist",
      [...checks, "core/profile", "core/desk", "core/references", "core/elements"],
      "what is offered while a draft is written knows the standard, the rules and the office",
    ),
    only("node", ["core"], "the Node side knows neither editor nor command line"),
    only("cli", ["core", "node"], "the command line knows no editor"),
    only("extension", ["core", "node"], "the extension knows no command line"),
    {
      name: "core-is-pure",
      comment: "core runs in the desktop, the web and the command line alike",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^vscode$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-needs-no-node",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-the-extension-knows-the-editor",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/extension/" },
      to: { path: "vscode" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".d.ts"] },
    exclude: { path: "\\.hbs$" },
  },
};
