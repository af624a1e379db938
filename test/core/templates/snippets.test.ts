import assert from "node:assert/strict";
import snippets from "../../../snippets/gongwen.json";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { elementNamed } from "../../../src/core/standard/elements";
import { KINDS } from "../../../src/core/standard/kinds";
import { expandSnippet, tabStops } from "./expand-snippet";

const entries = Object.entries(snippets).map(([name, { prefix, body, description }]) => ({
  name,
  prefix,
  body: [body].flat().join("\n"),
  description,
}));

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
    for (const { name, description } of entries) {
      assert.match(name, /^\p{Script=Han}+$/u);
      assert.match(description, /\p{Script=Han}/u, name);
    }
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
    const heads = entries.filter((entry) => /^(?:---\n|\p{Script=Han}+: )/u.test(entry.body));
    assert.ok(heads.length >= 10);
    for (const { name, body } of heads) {
      for (const text of variantsOf(body)) {
        const draft = parseDraft(text.startsWith("---") ? text : `---\n${text.trimEnd()}\n---\n`);
        assert.deepEqual(draft.problems, [], name);
        assert.ok((draft.frontMatter?.fields.length ?? 0) > 0, name);
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
