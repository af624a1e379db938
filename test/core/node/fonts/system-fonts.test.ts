import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { openFace } from "../../../../src/core/render/fonts/open-face";
import type { Typeface } from "../../../../src/core/standard/typefaces";
import { type SystemFontsOptions, systemFonts } from "../../../../src/node/fonts/system-fonts";
import { collection, fontBytes, makeFolder, varying, withStyle } from "./font-folder";

const alone = { system: false, packages: false } as const;

/** What a library offers for a typeface: family, whether it stands in, and which of the characters it draws. */
function offered(typeface: Typeface, options: SystemFontsOptions): readonly string[] {
  return systemFonts({ ...alone, ...options })
    .facesFor(typeface)
    .map((face) => {
      const drawn = [..."云岭州"].filter((character) => openFace(face).glyph(character, false));
      return `${face.family}${face.substitute ? " in its stead" : ""}: ${drawn.join("")}`;
    });
}

/** A folder with font files by their names. */
function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = makeFolder();
  for (const [name, bytes] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}

describe("the fonts of a computer", () => {
  it("are the user's own in the order of the standard's names, then those that stand in", () => {
    const folder = folderWith({
      "a.otf": fontBytes("LXGW WenKai", "云岭州"),
      "below/b.OTF": fontBytes("FangSong", "云"),
      "below/c.ttf": fontBytes("仿宋_GB2312", "岭"),
      "d.otf": fontBytes("SimHei", "州"),
    });
    assert.deepEqual(offered("fangsong", { folders: [folder] }), [
      "仿宋_GB2312: 岭",
      "FangSong: 云",
      "LXGW WenKai in its stead: 云岭州",
    ]);
    assert.deepEqual(offered("hei", { folders: [folder] }), ["SimHei: 州"]);
  });

  it("lie in collections too, each face by its own name", () => {
    const folder = folderWith({ "s.ttc": collection(fontBytes("SimSun", "云岭"), fontBytes("KaiTi", "州")) });
    assert.deepEqual(offered("song", { folders: [folder] }), ["SimSun: 云岭"]);
    assert.deepEqual(offered("kai", { folders: [folder] }), ["KaiTi: 州"]);
  });

  it("are taken in regular weight where a family has several, or in the weight that a name asks for", () => {
    const bold = withStyle(fontBytes("Noto Serif SC", "州"), 4, 700);
    const folder = folderWith({ "a-bold.otf": bold, "regular.otf": fontBytes("Noto Serif SC", "云岭") });
    assert.deepEqual(offered("song", { folders: [folder] }), ["Noto Serif SC in its stead: 云岭"]);
    assert.deepEqual(offered("title-song", { folders: [folder] }), ["Noto Serif SC Bold in its stead: 州"]);
  });

  it("may vary in weight, and are drawn in the one that is wanted", () => {
    const folder = folderWith({ "a.ttf": varying(fontBytes("Noto Serif SC", "云"), 200, 900) });
    const library = systemFonts({ ...alone, folders: [folder] });
    const weights = (typeface: Typeface) => library.facesFor(typeface).map(({ family, weight }) => [family, weight]);
    assert.deepEqual(weights("song"), [["Noto Serif SC", 400]]);
    assert.deepEqual(weights("title-song"), [["Noto Serif SC Bold", 700]]);
    const light = folderWith({ "a.ttf": varying(fontBytes("Noto Serif SC", "云"), 200, 500) });
    assert.deepEqual(systemFonts({ ...alone, folders: [light] }).facesFor("title-song"), []);
  });

  it("leave out slanted faces and those that no document may carry", () => {
    const folder = folderWith({
      "slanted.otf": withStyle(fontBytes("FangSong", "云"), 62, 0x41),
      "restricted.otf": withStyle(fontBytes("SimHei", "云"), 8, 0x0002),
      "preview.otf": withStyle(fontBytes("KaiTi", "云"), 8, 0x0004),
    });
    assert.deepEqual(offered("fangsong", { folders: [folder] }), []);
    assert.deepEqual(offered("hei", { folders: [folder] }), []);
    assert.deepEqual(offered("kai", { folders: [folder] }), ["KaiTi: 云"]);
  });

  it("are asked in the order of the folders", () => {
    const [first, second] = [
      folderWith({ "z.otf": fontBytes("SimHei", "云") }),
      folderWith({ "a.otf": fontBytes("SimHei", "岭") }),
    ];
    assert.deepEqual(offered("hei", { folders: [first, second] }), ["SimHei: 云"]);
    assert.deepEqual(offered("hei", { folders: [second, first] }), ["SimHei: 岭"]);
  });

  it("are found anew when a file was changed or came later", () => {
    const folder = folderWith({ "a.otf": fontBytes("SimHei", "云") });
    assert.deepEqual(offered("hei", { folders: [folder] }), ["SimHei: 云"]);
    fs.writeFileSync(path.join(folder, "a.otf"), fontBytes("SimHei", "云岭州"));
    fs.writeFileSync(path.join(folder, "b.otf"), fontBytes("黑体", "岭"));
    assert.deepEqual(offered("hei", { folders: [folder] }), ["黑体: 岭", "SimHei: 云岭州"]);
  });

  it("pass over what is no font, what breaks off, missing folders and links in circles", () => {
    const font = fontBytes("SimHei", "云");
    const folder = folderWith({
      "broken.ttf": font.slice(0, 60),
      "empty.otf": new Uint8Array(),
      "huge.ttc": new Uint8Array([...Buffer.from("ttcf"), 0, 1, 0, 0, 0xff, 0xff, 0xff, 0xff]),
      "readme.txt": font,
      "text.ttf": Buffer.from("no font at all, only text that is long enough for a head"),
      "whole.ttf": font,
    });
    fs.symlinkSync(folder, path.join(folder, "circle"), "junction");
    assert.deepEqual(offered("hei", { folders: [path.join(folder, "none"), folder] }), ["SimHei: 云"]);
  });

  it("have an id that changes with the file, and none twice", () => {
    const folder = folderWith({ "a.otf": fontBytes("SimHei", "云") });
    const idOf = () =>
      systemFonts({ ...alone, folders: [folder] })
        .facesFor("hei")
        .map(({ id }) => id);
    const before = idOf();
    assert.deepEqual(idOf(), before);
    fs.writeFileSync(path.join(folder, "a.otf"), fontBytes("SimHei", "云岭"));
    assert.notDeepEqual(idOf(), before);
    assert.equal(new Set(idOf()).size, 1);
  });

  it("may be named in the environment", () => {
    const variable = "GONGWEN_FONTS";
    const before = process.env[variable];
    const folders = [folderWith({}), folderWith({ "a.otf": fontBytes("STSong", "云") })];
    process.env[variable] = folders.join(path.delimiter);
    try {
      assert.deepEqual(offered("song", {}), ["STSong: 云"]);
    } finally {
      if (before === undefined) delete process.env[variable];
      else process.env[variable] = before;
    }
  });

  it("need not be there at all", () => {
    assert.deepEqual(offered("kai", { folders: [] }), []);
  });
});

describe("the fonts that packages bring", () => {
  const library = systemFonts({ system: false, folders: [] });

  it("stand in for every typeface, each in another shape", () => {
    const typefaces = ["fangsong", "kai", "hei", "song", "title-song"] as const;
    const first = typefaces.map((typeface) => library.facesFor(typeface)[0]?.family);
    assert.deepEqual(first, [
      "Noto Serif SC Light",
      "LXGW WenKai",
      "Noto Sans SC Medium",
      "Noto Serif SC",
      "Noto Serif SC Bold",
    ]);
    for (const typeface of typefaces) for (const face of library.facesFor(typeface)) assert.ok(face.substitute);
  });

  it("draw the characters of names that older fonts lack", () => {
    for (const character of "堃珺〇") {
      const codePoint = character.codePointAt(0) ?? 0;
      const faces = library.facesFor("kai").filter((face) => face.mayCover?.(codePoint));
      assert.deepEqual(
        faces.map((face) => openFace(face).glyph(character, false)?.advance),
        [1000],
      );
    }
  });

  it("tell of a slice which characters it may hold, and open no other", () => {
    const slices = library.facesFor("kai").filter((face) => face.mayCover);
    assert.ok(slices.length > 50);
    assert.equal(slices.filter((face) => face.mayCover?.(0x4e91)).length, 1);
  });
});
