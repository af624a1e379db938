import assert from "node:assert/strict";
import { keysOf, placeOfSnippet, SNIPPET_GROUPS } from "../../../src/core/assist/snippets";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { elementNamed } from "../../../src/core/standard/elements";
import { DIRECTION_NAMES, KINDS, kindNamed } from "../../../src/core/standard/kinds";
import { expandSnippet, tabStops } from "../templates/expand-snippet";

const entries = SNIPPET_GROUPS.flatMap((group) => group.snippets);

/** Every text that a snippet may become: with each choice in turn. */
function variantsOf(body: string): readonly string[] {
  const choices = [...body.matchAll(/\$\{(\d+)\|([^|]+)\|\}/gu)].map((match) => match[2]?.split(",") ?? []);
  const most = Math.max(1, ...choices.map((choice) => choice.length));
  return Array.from({ length: most }, (_, index) => {
    const chosen = body.replace(/\$\{(\d+)\|([^|]+)\|\}/gu, (_whole, number: string, words: string) => {
      const options = words.split(",");
      return `\${${number}:${options[Math.min(index, options.length - 1)]}}`;
    });
    return expandSnippet(chosen.replace(/\$\{CURRENT_[A-Z]+(?:\/[^}]*)?\}/gu, "1"));
  });
}

describe("snippets", () => {
  it("are many, each with a prefix of its own in small Latin letters", () => {
    assert.ok(entries.length >= 30, `${entries.length} snippets`);
    assert.equal(new Set(entries.map((entry) => entry.prefix)).size, entries.length);
    for (const { name, prefix } of entries) assert.match(prefix, /^[a-z]{2,5}$/u, name);
  });

  it("are named and described in Chinese", () => {
    assert.deepEqual(
      SNIPPET_GROUPS.map(({ name }) => name),
      ["开头", "过渡", "结尾", "结构", "要素", "附件和表格", "引用", "其他"],
    );
    assert.equal(new Set(entries.map(({ name }) => name)).size, entries.length);
    for (const { name, description } of entries) {
      assert.match(name, /^\p{Script=Han}+$/u);
      assert.match(description, /\p{Script=Han}/u, name);
    }
  });

  it("are for kinds and directions that there are, and have an opening for every kind", () => {
    for (const { name, kinds = [], directions = [] } of entries) {
      for (const kind of kinds) assert.equal(kindNamed(kind)?.name, kind, name);
      for (const direction of directions) assert.ok(Object.hasOwn(DIRECTION_NAMES, direction), name);
    }
    const opened = new Set(SNIPPET_GROUPS[0]?.snippets.flatMap(({ kinds }) => kinds ?? []));
    assert.deepEqual(
      KINDS.filter(({ name }) => !opened.has(name)).map(({ name }) => name),
      [],
    );
  });

  it("number their tab stops from 1 without a gap", () => {
    for (const { name, body } of entries) {
      const written = body.replace(/\$\{(\d+)\|([^|]+)\|\}/gu, `\${$1:x}`).replace(/\$\{CURRENT_[^}]+\}/gu, "1");
      const numbers = [...new Set(tabStops(written).map((stop) => stop.number))].filter((number) => number > 0);
      assert.deepEqual(
        numbers.sort((a, b) => a - b),
        numbers.map((_, index) => index + 1),
        name,
      );
    }
  });

  it("offer every closing formula of the kinds", () => {
    const offered = entries.flatMap((entry) => variantsOf(entry.body)).map((text) => text.trim());
    for (const closing of KINDS.flatMap((kind) => kind.closings)) assert.ok(offered.includes(closing), closing);
  });

  it("write only keys that drafts know", () => {
    const heads = entries.filter((entry) => placeOfSnippet(entry) !== "text");
    assert.ok(heads.length >= 10);
    for (const { name, body } of heads) {
      for (const text of variantsOf(body)) {
        const draft = parseDraft(text.startsWith("---") ? text : `---\n${text.trimEnd()}\n---\n`);
        assert.deepEqual(draft.problems, [], name);
        assert.ok((draft.frontMatter?.fields.length ?? 0) > 0, name);
        assert.deepEqual(
          keysOf(body),
          draft.frontMatter?.fields.map((field) => field.key),
        );
        for (const field of draft.frontMatter?.fields ?? [])
          assert.ok(elementNamed(field.key), `${name}: ${field.key}`);
      }
    }
  });

  it("open attachments that are read as such", () => {
    for (const name of ["附件", "横排附件"]) {
      const [text = ""] = variantsOf(entries.find((entry) => entry.name === name)?.body ?? "");
      const [attachment] = parseDraft(text).attachments;
      assert.equal(attachment?.number, 1);
      assert.equal(attachment.landscape, name === "横排附件");
    }
  });
});
