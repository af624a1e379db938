/** A piece of work that is measured. */
export interface Work {
  readonly name: string;
  /** Does it once; `round` counts up from 0, warm-ups included, so that no two rounds need be alike. */
  readonly run: (round: number) => unknown;
  /** Gets ready what the round needs; not measured. */
  readonly prepare?: (round: number) => unknown;
}

export interface Rounds {
  /** Rounds that are not counted. */
  readonly warmUps: number;
  readonly counted: number;
  /**
   * How often a work is done each time that its turn comes; once where this is absent. What takes less than a millisecond
   * costs several times as much right after another program, which has had the processor's caches to itself.
   */
  readonly timesATurn?: number;
}

/**
 * The median time of each work in ms. The works take turns, so that what slows the computer for a while slows all of
 * them alike.
 */
export async function measure(
  works: readonly Work[],
  { warmUps, counted, timesATurn = 1 }: Rounds,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(works.map(({ name }) => [name, [] as number[]]));
  for (let first = 0; first < warmUps + counted; first += timesATurn) {
    for (const { name, run, prepare } of works) {
      for (let round = first; round < first + timesATurn; round++) {
        await prepare?.(round);
        const start = performance.now();
        await run(round);
        if (round >= warmUps) times.get(name)?.push(performance.now() - start);
      }
    }
  }
  return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
