import assert from "node:assert/strict";
import fc from "fast-check";
import { fingerprint } from "../../../src/core/render/fingerprint";

const hex = (bytes: Uint8Array) => Buffer.from(fingerprint(bytes)).toString("hex");

describe("a fingerprint", () => {
  it("has sixteen bytes and stays the same", () => {
    assert.match(hex(new Uint8Array()), /^[\da-f]{32}$/u);
    assert.equal(hex(new Uint8Array([1, 2, 3])), hex(new Uint8Array([1, 2, 3])));
  });

  it("differs when one byte does", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, by) => {
          const changed = bytes.slice();
          changed[at % bytes.length] = (changed[at % bytes.length] ?? 0) ^ by;
          const [one, other] = [hex(bytes), hex(changed)];
          assert.notEqual(one.slice(0, 8), other.slice(0, 8));
          assert.notEqual(one, other);
        },
      ),
    );
  });
});
