import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { readFaceNames } from "../../../../src/node/fonts/read-face-names";
import { collection, fontBytes, makeFolder, withoutTable, withStyle } from "./font-folder";

const folder = makeFolder();

function read(bytes: Uint8Array): ReturnType<typeof readFaceNames> {
  const file = path.join(folder, "font.otf");
  fs.writeFileSync(file, bytes);
  return readFaceNames(file);
}

describe("the head of a font file", () => {
  it("tells family, full name, weight and permission", () => {
    assert.deepEqual(read(fontBytes("仿宋_GB2312", "云")), [
      {
        families: ["仿宋_GB2312"],
        fullNames: ["仿宋_GB2312"],
        postscriptName: "仿宋_GB2312",
        weight: 400,
        isItalic: false,
        mayBeEmbedded: true,
        weights: undefined,
      },
    ]);
  });

  it("tells them of every face of a collection", () => {
    const faces = read(collection(fontBytes("SimSun", "云"), withStyle(fontBytes("NSimSun", "岭"), 4, 700)));
    assert.deepEqual(
      faces.map(({ families, weight }) => [...families, weight]),
      [
        ["SimSun", 400],
        ["NSimSun", 700],
      ],
    );
  });

  it("may lack the table of styles, and of names", () => {
    const [face] = read(withoutTable(fontBytes("SimHei", "云"), "OS/2"));
    assert.deepEqual([face?.weight, face?.mayBeEmbedded], [400, true]);
    assert.deepEqual(read(withoutTable(fontBytes("SimHei", "云"), "name"))[0]?.families, []);
  });

  it("is nothing for a file that is not there", () => {
    assert.deepEqual(readFaceNames(path.join(folder, "none.ttf")), []);
  });
});
