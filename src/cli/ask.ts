import { createInterface } from "node:readline";

/**
 * Puts the questions one after the other on standard error, for standard output may be a file, and reads a line from
 * standard input for each. Where input has ended the rest are left blank.
 */
export async function ask(questions: readonly string[]): Promise<readonly string[]> {
  const lines = createInterface({ input: process.stdin });
  const next = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const question of questions) {
    process.stderr.write(question);
    const line = await next.next();
    answers.push(line.done ? "" : line.value);
  }
  lines.close();
  return answers;
}
