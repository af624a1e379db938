import assert from "node:assert/strict";
import { isAskedOf, isRequired, isUndecided, mayHave } from "../../../src/core/draft/asked-elements";
import { parseDraft } from "../../../src/core/draft/parse-draft";
import { ELEMENTS, type ElementName } from "../../../src/core/standard/elements";
import { KINDS } from "../../../src/core/standard/kinds";
import { PAPERS } from "../../../src/core/standard/papers";

const draftOf = (head: string) => parseDraft(`---\n${head}\n---\n正文。\n`);
const namesWhere = (head: string, holds: typeof mayHave) =>
  ELEMENTS.filter((element) => holds(draftOf(head), element)).map(({ name }) => name);
const may = (head: string, name: ElementName) => namesWhere(head, mayHave).includes(name);

describe("mayHave", () => {
  it("leaves nothing out while it is not known what the draft is", () => {
    for (const head of ["", "密级: 秘密", "文种: 什么"])
      assert.equal(namesWhere(head, mayHave).length, ELEMENTS.length);
  });

  it("goes by the kind and the way that it travels", () => {
    assert.ok(may("文种: 请示", "签发人"));
    assert.ok(!may("文种: 通知", "签发人"));
    assert.ok(!may("文种: 公告", "主送机关"));
    assert.ok(!may("文种: 通知", "称谓"));
    for (const { name } of KINDS) assert.equal(may(`文种: ${name}`, "出席"), name === "纪要", name);
  });

  it("goes by the format", () => {
    assert.ok(!may("文种: 函", "印发机关"));
    assert.ok(may("文种: 通知\n版式: 纪要", "出席"));
    assert.ok(may("版式: 文件", "签发人"));
    assert.ok(!may("版式: 文件", "报"));
    for (const name of ["印章", "发文机关署名"] as const) assert.ok(!may("文种: 纪要", name), name);
  });

  it("gives a bulletin those who get it and how many are printed, and no addressees", () => {
    for (const paper of ["简报", "值班信息", "督查专报"]) {
      const found = namesWhere(`文种: ${paper}`, mayHave);
      for (const name of ["报", "送", "发", "印数", "发文字号"] as const)
        assert.ok(found.includes(name), `${paper} ${name}`);
      for (const name of ["主送机关", "抄送机关", "签发人", "印发机关", "称谓"] as const)
        assert.ok(!found.includes(name), `${paper} ${name}`);
    }
  });

  it("lets papers greet that are spoken or written to people, and no others", () => {
    for (const { name, isSpoken } of PAPERS) assert.equal(may(`文种: ${name}`, "称谓"), isSpoken, name);
  });

  it("gives a paper of documents' elements what it needs", () => {
    for (const { name, needs } of PAPERS) {
      const found = namesWhere(`文种: ${name}`, mayHave);
      for (const needed of needs) assert.ok(found.includes(needed), `${name} ${needed}`);
      for (const other of ["发文字号", "主送机关"] as const)
        assert.equal(found.includes(other), needs.includes(other), `${name} ${other}`);
    }
  });
});

describe("isAskedOf", () => {
  it("asks each kind for what it has as a rule", () => {
    const asked = (head: string, name: ElementName) => isAskedOf(draftOf(head), name);
    assert.ok(asked("文种: 通知", "发文字号"));
    assert.ok(!asked("文种: 公告", "发文字号"));
    assert.ok(!asked("文种: 公告", "印发机关"));
    assert.ok(!asked("文种: 函", "印发日期"));
    assert.ok(!asked("文种: 命令", "标题"));
    assert.ok(!asked("文种: 讲话稿", "发文字号"));
    assert.ok(asked("文种: 主持词", "标题"));
  });

  it("asks only for what may stand", () => {
    for (const { name } of [...KINDS, ...PAPERS]) {
      const draft = draftOf(`文种: ${name}`);
      for (const element of ELEMENTS)
        if (isRequired(draft, element)) assert.ok(mayHave(draft, element), `${name} ${element.name}`);
    }
  });
});

describe("isRequired", () => {
  it("goes by the kind, the paper and what else the draft says", () => {
    const required = (head: string) => namesWhere(head, isRequired);
    assert.deepEqual(required("文种: 简报"), ["发文机关", "发文字号", "标题", "成文日期"]);
    assert.ok(required("文种: 建议提案答复").includes("主送机关"));
    assert.ok(required("文种: 请示").includes("签发人"));
    assert.ok(!required("文种: 通知").includes("份号"));
    assert.ok(required("文种: 通知\n密级: 秘密").includes("份号"));
  });
});

describe("isUndecided", () => {
  it("is what hangs on the kind while that is not known", () => {
    assert.deepEqual(namesWhere("", isUndecided), ["发文字号", "签发人", "主送机关", "印发机关", "印发日期"]);
    for (const head of ["文种: 通知", "文种: 讲话稿"]) assert.deepEqual(namesWhere(head, isUndecided), [], head);
  });
});
