import v8 from "node:v8";

/**
 * V8 as a call of the command line needs it, which mostly ends before what V8 does ahead of time has paid for its making.
 */
const FLAGS = [
  // Only what runs through so many bytes of bytecode is optimized; V8's own choice is an eighth of that. Optimizing took
  // a third of the processor's time for ten pages and half of it for a check; a thousand pages gain no less.
  "--interrupt-budget=1000000",
  // Garbage is looked for when memory runs short and not in steps before, which serve those who wait for a next frame.
  "--no-incremental-marking",
];

/** Sets V8 for a process that soon ends. */
export function expectShortLife(): void {
  for (const flag of FLAGS) v8.setFlagsFromString(flag);
}
