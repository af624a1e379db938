/** A piece of work that is measured. */
export interface Work {
  readonly name: string;
  readonly run: () => unknown;
}

const WARM_UPS = 3;
const ROUNDS = 15;

/**
 * The median time of each work in ms. The works take turns, so that what slows the computer for a while slows all of
 * them alike.
 */
export function measure(works: readonly Work[]): ReadonlyMap<string, number> {
  const times = new Map(works.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    for (const { name, run } of works) {
      const start = performance.now();
      run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
