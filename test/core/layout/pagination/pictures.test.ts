import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";
import { allLines, pagesOf } from "../placed";
import { paragraph } from "./drafts";

describe("pictures", () => {
  const sized = (width: number, height: number) => ({ pictureSize: () => ({ format: "png" as const, width, height }) });
  const imageOf = (pages: readonly Page[]) => {
    const found = pages.flatMap((page) =>
      page.items.flatMap((item) => (item.type === "image" ? [{ item, page }] : [])),
    );
    assert.equal(found.length, 1);
    return found[0]?.item ?? assert.fail();
  };

  it("keep their proportions and are no larger than the page", () => {
    for (const [width, height] of [
      [300, 200],
      [4000, 1000],
      [500, 9000],
      [1, 1],
    ] as const) {
      const image = imageOf(pagesOf("![图](a.png)\n", sized(width, height)));
      assert.ok(Math.abs(image.width / image.height - width / height) < 1e-6);
      assert.ok(image.width <= 156.001 && image.height <= 225.001);
      assert.ok(Math.abs(image.x + image.width / 2 - 106) < 1e-6);
      assert.ok(image.y >= 36.99 && image.y + image.height <= 262.01);
    }
  });

  it("are not made larger than 150 pixels to the inch", () => {
    const image = imageOf(pagesOf("![图](a.png)\n", sized(300, 150)));
    assert.deepEqual([image.width.toFixed(1), image.height.toFixed(1)], ["50.8", "25.4"]);
  });

  it("go to the next page whole, with their caption", () => {
    for (let lines = 1; lines <= 22; lines++) {
      const pages = pagesOf(`${paragraph(lines)}\n![办理流程](a.png)\n`, sized(600, 300));
      const caption = allLines(pages).find((line) => line.text === "办理流程");
      const image = pages.find((page) => page.items.some((item) => item.type === "image"));
      assert.equal(image?.number, caption?.page, `${lines} lines`);
      assert.ok((caption?.bottom ?? 0) <= 262.2);
    }
  });

  it("keep a place when they cannot be had", () => {
    const image = imageOf(pagesOf("![图](a.png)\n"));
    assert.ok(image.width > 40 && image.height > 20);
  });
});
