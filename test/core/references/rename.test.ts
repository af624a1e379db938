import assert from "node:assert/strict";
import fc from "fast-check";
import { valuesOf } from "../../../src/core/draft/access";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { attachmentsOf } from "../../../src/core/references/attachments";
import { rename, renameTargetAt } from "../../../src/core/references/rename";
import { applyEdits } from "../../../src/core/text/edit";
import { editsOf, tokens } from "../draft/arbitraries";
import { NAMING } from "./sample";

function renamed(text: string, words: string, newName: string, from = 0): string {
  const renaming = rename(parseDraft(text), text.indexOf(words, from) + 1, newName);
  if ("refusal" in renaming) return renaming.refusal.zh;
  return applyEdits(text, renaming.edits);
}

const target = (text: string, offset: number) => {
  const found = renameTargetAt(parseDraft(text), offset);
  return "refusal" in found ? found.refusal.zh : [text.slice(found.range.start, found.range.end), found.name];
};

describe("renameTargetAt", () => {
  it("is the exact place and the name that is there", () => {
    assert.deepEqual(target(NAMING, NAMING.indexOf("整改台账（") + 2), ["整改台账", "整改台账"]);
    assert.deepEqual(target(NAMING, NAMING.indexOf("附件2）") + 1), ["附件2", "整改台账"]);
    assert.deepEqual(target(NAMING, NAMING.indexOf("石桥县")), ["石桥县商务局", "石桥县商务局"]);
  });

  it("says in a sentence what can be renamed where nothing can", () => {
    assert.match(String(target(NAMING, NAMING.indexOf("2026年8月4日"))), /可以改名的是附件和/u);
  });
});

describe("renaming an attachment", () => {
  it("changes the list, its title and its mentions, from wherever it is asked for", () => {
    const after = NAMING.replaceAll("整改台账", "问题整改台账");
    for (const words of ["整改台账]", "整改台账（", "整改台账\n", "附件2）", "附件2\n"]) {
      assert.equal(renamed(NAMING, words, "问题整改台账"), after, words);
    }
  });

  it("makes names that differ the same", () => {
    const text = "---\n附件:\n  - 整改台帐\n---\n甲。\n\n附件\n整改台账\n";
    assert.equal(
      renamed(text, "台账", "整改清单"),
      text.replace("整改台帐", "整改清单").replace("整改台账", "整改清单"),
    );
  });

  it("writes in quotes what YAML would not read as it stands", () => {
    assert.match(renamed(NAMING, "整改台账", "台账, 第二稿"), /附件: \[公文质量检查表, "台账, 第二稿"\]\n/u);
    const quoted = NAMING.replace("整改台账]", '"整改台账"]');
    assert.match(renamed(quoted, "整改台账", '"甲"台账'), /附件: \[公文质量检查表, '"甲"台账'\]\n/u);
  });

  it("keeps number and 《》 around the name", () => {
    assert.match(renamed("---\n附件: 1.《甲办法》\n---\n乙。\n", "甲办法", "丙办法"), /附件: 1\.《丙办法》\n/u);
  });

  it("refuses in a sentence a name that would be read as something else", () => {
    for (const name of ["附件3", "<!-- 甲 -->", "![甲](乙)"]) {
      assert.match(renamed(NAMING, "整改台账", name), /^这样的名称会被当作/u, name);
    }
    assert.match(renamed(NAMING, "整改台账", "  "), /^请写出/u);
    assert.match(renamed(NAMING, "整改台账", "甲\n乙"), /^名称只能写在一行里/u);
  });

  it("lets no comment get lost: a title that holds one is changed by its writer", () => {
    const text = "---\n附件: 甲办法\n---\n见《甲**办**法》。\n\n附件\n甲<!-- 待定 -->办法\n";
    assert.match(renamed(text, "甲办法", "乙办法"), /^附件的标题里有批注/u);
    const plain = text.replace("<!-- 待定 -->", "");
    assert.equal(renamed(plain, "甲办法", "乙办法"), plain.replaceAll("甲办法", "乙办法"));
  });

  it("whatever the draft is, either refuses or gives the attachment its name in both places", () => {
    fc.assert(
      fc.property(fc.oneof(tokens, editsOf(NAMING)), fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
        const draft = parseDraft(text);
        const renaming = rename(draft, Math.floor(at * text.length), "新的名称");
        if ("refusal" in renaming) return;
        const after = parseDraft(applyEdits(text, renaming.edits));
        assert.equal(attachmentsOf(after).length, attachmentsOf(draft).length);
        assert.equal(valuesOf(after, "附件").length, valuesOf(draft, "附件").length);
        assert.ok(renaming.edits.length > 0 && after.text.includes("新的名称"));
      }),
      { numRuns: 500 },
    );
  });
});

describe("renaming an organ", () => {
  it("changes it throughout the draft, but not in titles of other documents", () => {
    const after = NAMING.replaceAll("云岭州商务局", "云岭州商务和投资局").replace(
      "《云岭州商务和投资局关于做好",
      "《云岭州商务局关于做好",
    );
    assert.equal(renamed(NAMING, "云岭州商务局会同", "云岭州商务和投资局"), after);
    assert.equal(renamed(NAMING, "云岭州商务局", "云岭州商务和投资局"), after);
  });

  it("refuses in a sentence what is no organ's name", () => {
    assert.match(renamed(NAMING, "云岭州商务局", "甲局、乙局"), /^机关名称里不能有/u);
  });
});
