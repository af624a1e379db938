import assert from "node:assert/strict";
import type { Page } from "../../../../src/core/layout/page";

/** As far as a figure may be off, in mm. */
const TOLERANCE = 0.2;

/** What is measured, what the standard asks for and how it is measured on the pages; in mm. */
export type Figure = readonly [what: string, expected: number, measured: (pages: readonly Page[]) => number];

/** A test for each figure of the table. */
export function itHas(pages: () => readonly Page[], figures: readonly Figure[]): void {
  for (const [what, expected, measured] of figures) {
    it(`${what}: ${expected.toFixed(2)} mm`, () => {
      const found = measured(pages());
      assert.ok(Math.abs(found - expected) <= TOLERANCE, `expected ${expected.toFixed(3)}, found ${found.toFixed(3)}`);
    });
  }
}
