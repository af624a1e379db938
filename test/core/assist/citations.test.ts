import assert from "node:assert/strict";
import { labels, OFFICE, taken } from "./at-cursor";

const head = "---\n文种: 通知\n---\n";

describe("suggestions: citations", () => {
  it("are the office's documents with their numbers, then laws by their full names", () => {
    const found = labels(`${head}根据《¦`, OFFICE);
    assert.deepEqual(found.slice(0, 2), ["云岭州商务局关于开展公文质量检查的通知", "云岭州商务局关于购置档案柜的请示"]);
    assert.ok(found.includes("中华人民共和国安全生产法"));
    assert.equal(
      taken(`${head}根据《云¦》，`, "云岭州商务局关于购置档案柜的请示", OFFICE),
      `${head}根据《云岭州商务局关于购置档案柜的请示》（云商发〔2026〕9号），`,
    );
    assert.equal(
      taken(`${head}根据《¦》第三条`, "中华人民共和国档案法", OFFICE),
      `${head}根据《中华人民共和国档案法》第三条`,
    );
  });

  it("are the number behind a title, that of the document first", () => {
    const cited = `${head}根据《云岭州商务局关于购置档案柜的请示》（¦）`;
    assert.equal(labels(cited, OFFICE)[0], "云商发〔2026〕9号");
    assert.equal(
      taken(cited, "云商发〔2026〕9号", OFFICE),
      `${head}根据《云岭州商务局关于购置档案柜的请示》（云商发〔2026〕9号）`,
    );
  });

  it("are none where no 《 is open", () => {
    assert.deepEqual(labels(`${head}根据《档案法》¦`, OFFICE, "law", "document"), []);
    assert.deepEqual(labels(`${head}（¦`, OFFICE, "law", "document"), []);
  });
});
