import assert from "node:assert/strict";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { packed, zipPackage } from "../../../src/core/render/zip-package";

const paths = fc.uniqueArray(fc.stringMatching(/^[a-z\u4E00-\u4E0F]{1,8}(\/[a-z]{1,8}\.xml)?$/u), { maxLength: 6 });
const contents = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.uint8Array({ maxLength: 300 }));
const packages = paths.chain((names) =>
  fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), contents))).map((files) => new Map(files)),
);

describe("a zipped package", () => {
  it("is what fflate makes of the same files, remembered or not", () => {
    fc.assert(
      fc.property(packages, (files) => {
        const entries: Zippable = {};
        for (const [path, content] of files) {
          entries[path] = typeof content === "string" ? [strToU8(content), { level: 1 }] : [content, { level: 0 }];
        }
        const wanted = zipSync(entries, { mtime: new Date(1980, 0, 1) });
        assert.deepEqual(zipPackage(files), wanted);
        assert.deepEqual(zipPackage(files), wanted);
        assert.deepEqual(zipPackage([...files].map(([path, content]) => [path, packed(content)])), wanted);
      }),
    );
  });

  it("holds the files in their order", () => {
    const bytes = zipPackage([
      ["b.xml", "甲"],
      ["a.otf", new Uint8Array([1, 2, 3])],
    ]);
    const read = Object.entries(unzipSync(bytes));
    assert.deepEqual(
      read.map(([path]) => path),
      ["b.xml", "a.otf"],
    );
    assert.equal(strFromU8(read[0]?.[1] ?? new Uint8Array()), "甲");
  });

  it("squeezes a text once", () => {
    const text = "公文".repeat(200);
    assert.equal(packed(text), packed(`公文${"公文".repeat(199)}`));
  });
});
