import { formatLabel } from "../../standard/numbering";
import type { TextEdit } from "../../text/edit";
import { changing } from "../fixes";
import { type NumberRun, numberRuns } from "../levels";
import { having } from "../needs";
import type { Rule } from "../rule";

const LARGEST = 999;

/** Where more numbers of one run are wrong, it is no slip: which way it is put right is for a person. */
const MOST_SLIPS = 20;

export const levelSequence: Rule = {
  id: "level-sequence",
  element: "正文",
  needs: [having("heading")],
  clause: "GB/T 9704—2012 7.3.3",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "序号不连续，“{found}”应为“{right}”。",
    en: "The numbers do not follow on: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const run of numberRuns(draft)) {
      const slips = slipsOf(run);
      for (const slip of slips) {
        const label = run.headings[slip.index]?.label;
        if (!label || slip.expected > LARGEST) continue;
        const right = formatLabel(run.style, slip.expected);
        report({
          range: label.range,
          data: { found: label.text, right },
          fixes: slips.length > MOST_SLIPS ? [] : changing(renumber(run, slip), right),
        });
      }
    }
  },
};

interface Slip {
  readonly index: number;
  readonly expected: number;
  /** Whether the numbers behind it are right as they stand. */
  readonly onlyThis: boolean;
}

function slipsOf({ headings, continued }: NumberRun): readonly Slip[] {
  const slips: Slip[] = [];
  let previous = headings[0]?.label.value === continued ? continued - 1 : 0;
  headings.forEach(({ label: { value } }, index) => {
    const expected = previous + 1;
    previous = value ?? expected;
    if (value === expected) return;
    const next = headings[index + 1]?.label.value;
    const onlyThis = value === undefined || next === expected + 1;
    if (onlyThis) previous = expected;
    slips.push({ index, expected, onlyThis });
  });
  return slips;
}

/** Numbers the heading as expected and moves those behind it by as much. */
function renumber({ style, headings }: NumberRun, { index, expected, onlyThis }: Slip): readonly TextEdit[] {
  const shift = expected - (headings[index]?.label.value ?? expected);
  const moved = onlyThis ? headings.slice(index, index + 1) : headings.slice(index);
  return moved.flatMap(({ label }, place) => {
    const value = place === 0 ? expected : (label.value ?? 0) + shift;
    if (value < 1 || value > LARGEST || (place > 0 && label.value === undefined)) return [];
    return [{ range: label.range, newText: formatLabel(style, value) }];
  });
}
