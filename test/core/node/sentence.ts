import assert from "node:assert/strict";
import { UserError } from "../../../src/node/user-error";

/** Checks that the call fails with one plain sentence in each language and that the Chinese one holds the words. */
export function assertRefused(call: () => unknown, ...words: readonly string[]): void {
  assert.throws(call, (error) => {
    assert.ok(error instanceof UserError, String(error));
    const { zh, en } = error.userMessage;
    for (const sentence of [zh, en]) assert.match(sentence, /^[^\n]+[。.？?]$/u);
    for (const word of words) assert.ok(zh.includes(word), `${word} in ${zh}`);
    return true;
  });
}
