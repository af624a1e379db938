/** Lines of context around a difference. */
const CONTEXT = 2;

/** As many lines as are shown of a difference. */
const MOST_LINES = 60;

/** How two texts differ, line by line: `-` what was expected, `+` what there is; empty when they are equal. */
export function difference(expected: string, actual: string): string {
  const [before, after] = [expected.split("\n"), actual.split("\n")];
  const steps = alignment(before, after);
  const isNear = steps.map((_, at) =>
    steps.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== " "),
  );
  const shown = steps.flatMap(({ sign, line }, at) => {
    if (isNear[at]) return [`${sign} ${line}`];
    return isNear[at - 1] ? ["  ⋯"] : [];
  });
  const rest = shown.length - MOST_LINES;
  return (rest > 0 ? [...shown.slice(0, MOST_LINES), `⋯ ${rest} more lines`] : shown).join("\n");
}

interface Step {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** The longest common subsequence of lines, with what lies between. */
function alignment(before: readonly string[], after: readonly string[]): readonly Step[] {
  const lengths = before.map(() => new Int32Array(after.length + 1));
  lengths.push(new Int32Array(after.length + 1));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    const lengthsOfRow = lengths[row] as Int32Array;
    for (let column = after.length - 1; column >= 0; column--) {
      const isSame = before[row] === after[column];
      lengthsOfRow[column] = isSame
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [line, other] = [before[row], after[column]];
    if (line !== undefined && line === other) {
      steps.push({ sign: " ", line });
      row++;
      column++;
    } else if (line !== undefined && (other === undefined || lengthAt(row + 1, column) >= lengthAt(row, column + 1))) {
      steps.push({ sign: "-", line });
      row++;
    } else {
      steps.push({ sign: "+", line: other ?? "" });
      column++;
    }
  }
  return steps;
}
