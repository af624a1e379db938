import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import manifest from "../../package.json";
import { checkDraft } from "../../src/core/check/check-draft";
import { NO_PROFILE } from "../../src/core/check/office";
import { RULES } from "../../src/core/check/registry";
import { parseDraft } from "../../src/core/draft/parse-draft";
import { ELEMENTS } from "../../src/core/standard/elements";
import { KINDS } from "../../src/core/standard/kinds";
import { PAPERS } from "../../src/core/standard/papers";

/** Where examples of the draft language are shown. */
const WITH_EXAMPLES = ["README.md", "README.en.md", "docs/draft-language.md"];

const REFERENCE = "docs/draft-language.md";

/** Behind the language of a fenced example: a whole document, in which nothing is to be found. */
const COMPLETE = "完整";

const read = (file: string) => fs.readFileSync(file, "utf8");

/** Every Markdown file that readers find from the repository's front page. */
const PAGES = [
  ...fs.readdirSync("."),
  ...["docs", "samples"].flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))),
  ),
].filter((name) => name.endsWith(".md"));

/** The fenced examples written in the draft language. */
function examplesIn(markdown: string): readonly { readonly line: number; readonly notes: string; text: string }[] {
  return [...markdown.matchAll(/^```gw([^\n]*)\n([\s\S]*?)^```$/gmu)].map(({ index, 1: notes = "", 2: text = "" }) => ({
    line: markdown.slice(0, index).split("\n").length,
    notes: notes.trim(),
    text,
  }));
}

/** What a page quotes of files: a fence whose language is followed by a path. */
function quotationsIn(markdown: string): readonly { readonly file: string; readonly text: string }[] {
  const fences = markdown.matchAll(/^```\w+ (\S+\/\S+)\n([\s\S]*?)^```$/gmu);
  return [...fences].map(({ 1: file = "", 2: text = "" }) => ({ file, text }));
}

/** The targets of links to places in the repository. */
function linksIn(markdown: string): readonly string[] {
  const shown = markdown.replace(/^```[\s\S]*?^```$|`[^`\n]*`/gmu, "");
  return [...shown.matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(({ 1: target = "" }) => decodeURI(target))
    .filter((target) => !/^[a-z]+:/u.test(target));
}

/** The anchors that a page's headings make on GitHub. */
function anchorsIn(markdown: string): readonly string[] {
  const headings = markdown.replace(/^```[\s\S]*?^```$/gmu, "").matchAll(/^#+ (.+)$/gmu);
  return [...headings].map(({ 1: title = "" }) =>
    title
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("documentation", () => {
  for (const file of WITH_EXAMPLES) {
    describe(file, () => {
      const examples = examplesIn(read(file));

      it("shows the draft language", () => assert.ok(examples.length > 0));

      for (const { line, notes, text } of examples) {
        it(`has an example that reads without problems: line ${line}`, () => {
          const draft = parseDraft(text);
          assert.deepEqual(draft.problems, []);
          assert.deepEqual(
            draft.frontMatter?.fields.filter((field) => !field.element).map((field) => field.key) ?? [],
            [],
          );
        });

        if (notes !== COMPLETE) continue;
        it(`has a complete example without findings: line ${line}`, () => {
          const findings = checkDraft(parseDraft(text), NO_PROFILE);
          assert.deepEqual(
            findings.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`),
            [],
          );
        });
      }
    });
  }

  it("switches off only rules that there are", () => {
    const ids = WITH_EXAMPLES.flatMap((file) => [...read(file).matchAll(/gongwen-disable-next-line ([a-z-]+[a-z])/gu)]);
    for (const [, id] of ids) assert.ok(id === "rule-id" || RULES.some((rule) => rule.id === id), id);
  });

  it("lists every element in the reference, in the standard's order", () => {
    const rows = [...read(REFERENCE).matchAll(/^\| (\p{Script=Han}+) +\| [^|]+ \| [^|]+ \| (?:`[^`]+`)? +\|$/gmu)];
    assert.deepEqual(
      rows.map(([, name]) => name),
      ELEMENTS.map((element) => element.name),
    );
  });

  it("lists every other paper in the reference, in the row of its format", () => {
    const rows = [...read(REFERENCE).matchAll(/^\| (文稿|简报|信函) +\| (\S+) +\|/gmu)];
    const listed = rows.flatMap(([, format, names = ""]) => names.split("、").map((name) => `${name} ${format}`));
    assert.deepEqual(new Set(listed), new Set(PAPERS.map(({ name, formats }) => `${name} ${formats[0]}`)));
    assert.equal(listed.length, PAPERS.length);
  });

  it("gives a reason for every dependency", () => {
    const { dependencies, devDependencies } = manifest;
    const architecture = read("ARCHITECTURE.md");
    for (const name of Object.keys({ ...dependencies, ...devDependencies }))
      assert.ok(architecture.includes(`\`${name.replace(/^@types\/.+/u, "@types/*")}\``), name);
  });

  it("names every kind of document in both introductions", () => {
    for (const file of ["README.md", "README.en.md"])
      for (const kind of KINDS) assert.ok(read(file).includes(kind.name), `${file}: ${kind.name}`);
  });

  for (const file of PAGES) {
    for (const quotation of quotationsIn(read(file))) {
      it(`quotes ${quotation.file} as it is: ${file}`, () => assert.ok(read(quotation.file).includes(quotation.text)));
    }

    it(`links only to what is there: ${file}`, () => {
      for (const link of linksIn(read(file))) {
        const [target = "", anchor] = link.split("#");
        const page = target === "" ? file : path.join(path.dirname(file), target);
        assert.ok(fs.existsSync(page), `${link} is missing`);
        if (anchor !== undefined && page.endsWith(".md"))
          assert.ok(anchorsIn(read(page)).includes(anchor), `${link} has no such heading`);
      }
    });
  }
});
