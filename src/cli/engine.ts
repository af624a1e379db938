import v8 from "node:v8";

/**
 * What makes V8 optimize late, by its major version: only what is run a great many times, twenty to thirty times as often as
 * V8 would wait for by itself. Optimizing took a third of the processor's time for ten pages and half of it for a check; a
 * thousand pages gain no less. A version that is not listed is left alone, for V8 complains aloud of flags that it lacks.
 */
const OPTIMIZE_LATE: Readonly<Record<string, readonly string[]>> = {
  // Node 20: so many bytes of bytecode.
  11: ["--interrupt-budget=2000000"],
  // Node 22.
  12: ["--no-maglev", "--invocation-count-for-turbofan=60000", "--invocation-count-for-osr=10000"],
  // Node 24.
  13: ["--no-maglev", "--invocation-count-for-turbofan=60000", "--invocation-count-for-osr=10000"],
};

/** Garbage is looked for when memory runs short and not in steps before, which serve those who wait for a next frame. */
const COLLECT_AT_ONCE = "--no-incremental-marking";

/** Sets V8 for a process that soon ends, mostly before what V8 does ahead of time has paid for its making. */
export function expectShortLife(): void {
  const [major = ""] = process.versions.v8.split(".");
  const known = OPTIMIZE_LATE[major];
  if (known) for (const flag of [...known, COLLECT_AT_ONCE]) v8.setFlagsFromString(flag);
}
