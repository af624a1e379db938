import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

/** The parts of the extension that no compiler holds together: package.json, its texts, translations. */

const read = (file: string) => fs.readFileSync(file, "utf8");
const readJson = (file: string) => JSON.parse(read(file));

const sources = fs
  .readdirSync("src/extension", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => read(path.join("src/extension", file)));

const HOLES = /\{\d\}/gu;

describe("translations of the interface", () => {
  const translations: Record<string, string> = readJson("l10n/bundle.l10n.zh-cn.json");
  const used = new Set(
    sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/gu)].map(([, text = ""]) => text)),
  );

  it("are there for every text, and for nothing else", () => {
    assert.deepEqual(Object.keys(translations).sort(), [...used].sort());
  });

  it("has every call of l10n.t in a form that can be found", () => {
    const calls = sources.flatMap((source) => source.match(/l10n\s*\.t\(/gu) ?? []).length;
    const found = sources.flatMap((source) => source.match(/l10n\.t\(\s*"/gu) ?? []).length;
    assert.equal(found, calls);
  });

  for (const [text, translation] of Object.entries(translations)) {
    it(`fill the same places: ${text}`, () => {
      assert.deepEqual(translation.match(HOLES)?.sort(), text.match(HOLES)?.sort());
    });
  }
});

describe("package.json of the extension", () => {
  const manifest = readJson("package.json");
  const { contributes } = manifest;
  const shipped = read(".vscodeignore")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => new RegExp(`^${line.slice(1).replaceAll(".", "\\.").replaceAll("*", "[^/]*")}$`, "u"));
  const isShipped = (file: string) => shipped.some((pattern) => pattern.test(file));

  const steps: readonly {
    readonly description: string;
    readonly media: { readonly svg: string; readonly altText: string };
    readonly completionEvents: readonly string[];
  }[] = contributes.walkthroughs[0].steps;

  it("has its titles in English and Chinese", () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/gu)].map(([, key = ""]) => key);
    for (const file of ["package.nls.json", "package.nls.zh-cn.json"])
      assert.deepEqual(Object.keys(readJson(file)).sort(), [...new Set(used)].sort(), file);
  });

  it("contributes the commands that the extension registers", () => {
    const registered = [...read("src/extension/commands/commands.ts").matchAll(/"(gongwen\.\w+)":/gu)];
    assert.deepEqual(
      contributes.commands.map((command: { readonly command: string }) => command.command).sort(),
      registered.map(([, id]) => id).sort(),
    );
  });

  it("names only files that are there and are shipped", () => {
    const named = [
      manifest.icon,
      ...contributes.languages.flatMap((language: { configuration: string; icon: Record<string, string> }) => [
        language.configuration,
        ...Object.values(language.icon),
      ]),
      ...contributes.grammars.map((entry: { readonly path: string }) => entry.path),
      ...[...contributes.viewsContainers.activitybar, ...contributes.views.gongwen].map(
        (entry: { readonly icon: string }) => entry.icon,
      ),
      ...steps.map(({ media }) => media.svg),
    ];
    for (const file of named.map((name: string) => path.posix.normalize(name))) {
      assert.ok(fs.existsSync(file), `${file} is missing`);
      assert.ok(isShipped(file), `${file} is not shipped`);
    }
  });

  it("leads from a new draft to a rendered document in at most five steps, each with a button and an end", () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(steps.length <= 5);
    const commands = contributes.commands.map(({ command }: { readonly command: string }) => command);
    for (const file of ["package.nls.json", "package.nls.zh-cn.json"]) {
      const texts: Record<string, string> = readJson(file);
      const buttons = steps.map(({ description }) =>
        [...(texts[description.slice(1, -1)] ?? "").matchAll(/^\[[^\]]+\]\(command:([\w.]+)\)$/gmu)].map(
          ([, command = ""]) => command,
        ),
      );
      const known = (command: string) => commands.includes(command) || command === "gongwen.elements.focus";
      for (const step of buttons) assert.ok(step.length > 0 && step.every(known), `${file}: ${step}`);
      assert.equal(buttons[0]?.[0], "gongwen.newDraft");
      assert.equal(buttons.at(-1)?.[0], "gongwen.render");
    }
    for (const { completionEvents, media } of steps) {
      assert.ok(completionEvents.length > 0);
      assert.match(read(media.svg), /var\(--vscode-/u);
      assert.doesNotMatch(read(media.svg), /<style|class=/u, "the page of the walkthrough lets no styles in");
      assert.ok(media.altText);
    }
    // The editor opens what is listed when an extension is installed: nothing is before the extension has started.
    assert.equal(contributes.walkthroughs[0].when, "gongwen.isStarted");
  });

  it("ships every bundle that another loads when it is needed", () => {
    const needed = (bundle: string) => [...read(`dist/${bundle}`).matchAll(/require\("\.\/([\w-]+\.js)"\)/gu)];
    const loaded = (bundles: readonly string[]): ReadonlySet<string> => {
      const all = new Set([...bundles, ...bundles.flatMap(needed).map(([, name = ""]) => name)]);
      return all.size === new Set(bundles).size ? all : loaded([...all]);
    };
    const kept = (list: string) => {
      const lines = read(list).split("\n");
      return (name: string) =>
        lines.includes(`!dist/${name}`) || (lines.includes("!dist/*.js") && !lines.includes(`dist/${name}`));
    };
    const lacks = (list: string, bundles: readonly string[]) =>
      [...loaded(bundles)].filter((name) => !kept(list)(name));
    assert.ok(loaded(["cli.js"]).has("fflate.js"));
    assert.deepEqual(lacks(".vscodeignore", ["extension.js", "cli.js"]), []);
    assert.deepEqual(lacks(".npmignore", ["cli.js"]), []);
  });

  it("starts for a draft, a restored preview or review, a command and an office's profile, and for texts that may be checked", () => {
    assert.deepEqual(manifest.activationEvents, [
      "onLanguage:gongwen",
      "onLanguage:markdown",
      "onLanguage:plaintext",
      "onWebviewPanel:gongwen.preview",
      "onWebviewPanel:gongwen.review",
      "workspaceContains:gongwen.yaml",
    ]);
  });
});
