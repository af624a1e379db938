import { StepMatcher } from "./step-matcher";

/** No expression may need more for a text of the sizes that are tried. */
const MOST_STEPS = 20_000_000;

interface Counted {
  readonly matcher: StepMatcher;
  /** The steps by text and by the offset where the search began. */
  readonly known: Map<string, Map<number, number>>;
}

const counted = new Map<string, Counted>();
const nativeExec = RegExp.prototype.exec;
let steps = 0;
let isCounting = false;

/**
 * How many steps all regular expressions take while the work is done. Each is matched a second time by a matcher that
 * counts, and both must come to the same result.
 * @throws Error when they do not
 */
export function stepsOf(work: () => void): number {
  steps = 0;
  isCounting = true;
  // Every method that takes an expression goes through `exec`: test, match, matchAll, replace, search and split.
  // biome-ignore lint/suspicious/noExplicitAny: the method of a built-in class is replaced
  (RegExp.prototype as any).exec = countingExec;
  try {
    work();
  } finally {
    RegExp.prototype.exec = nativeExec;
    isCounting = false;
  }
  return steps;
}

function countingExec(this: RegExp, value: string): RegExpExecArray | null {
  const text = String(value);
  const from = this.global || this.sticky ? this.lastIndex : 0;
  const result = nativeExec.call(this, text);
  if (isCounting) steps += stepsOfSearch(this, text, from, result);
  return result;
}

function stepsOfSearch({ source, flags }: RegExp, text: string, from: number, result: RegExpExecArray | null): number {
  isCounting = false; // the matcher has expressions of its own
  try {
    const name = `/${source}/${flags}`;
    const entry = counted.get(name) ?? { matcher: new StepMatcher(source, flags), known: new Map() };
    counted.set(name, entry);
    const known = entry.known.get(text) ?? new Map<number, number>();
    entry.known.set(text, known);
    const before = known.get(from);
    if (before !== undefined) return before;
    const match = entry.matcher.search(text, from, MOST_STEPS);
    const wanted = result ? [result.index, result.index + result[0].length] : undefined;
    if (String(match.range) !== String(wanted)) throw new Error(`${name}: ${match.range} is not ${wanted}`);
    known.set(from, match.steps);
    return match.steps;
  } finally {
    isCounting = true;
  }
}

/** Forgets the texts that were searched. */
export function forgetTexts(): void {
  for (const { known } of counted.values()) known.clear();
}
