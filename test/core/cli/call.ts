import assert from "node:assert/strict";
import type { ExitCode, Io } from "../../../src/cli/io";
import { run } from "../../../src/cli/run";

/** What a call printed and answered. */
export interface Answer {
  readonly code: ExitCode;
  readonly out: string;
  readonly complaints: string;
}

/** The day on which every call is made. */
export const TODAY = { year: 2026, month: 8, day: 4 };

/** Calls the command line in this process, with nothing of this process in sight. */
export async function call(words: readonly string[], world: Partial<Io> & { readonly input?: string } = {}) {
  let out = "";
  let complaints = "";
  const code = await run(words, {
    env: {},
    isTerminal: false,
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      complaints += text;
    },
    readInput: () => new TextEncoder().encode(world.input ?? ""),
    ask: async (questions) => {
      const lines = (world.input ?? "").split("\n");
      return questions.map((question, index) => {
        complaints += `${question}\n`;
        return lines[index] ?? "";
      });
    },
    today: () => TODAY,
    ...world,
  });
  return { code, out, complaints } satisfies Answer;
}

/** Checks that the call was refused: exit code 2, one line on standard error that holds the words, nothing else. */
export async function assertUnusable(words: readonly string[], ...parts: readonly (string | RegExp)[]): Promise<void> {
  const { code, out, complaints } = await call(words);
  assert.equal(code, 2);
  assert.equal(out, "");
  assert.match(complaints, /^[^\n]+[。？]\n$/u);
  assert.doesNotMatch(complaints, /\bat .*:\d+|Error/u);
  for (const part of parts) assert.ok(complaints.match(part), `${part} in ${complaints}`);
}
