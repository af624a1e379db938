import v8 from "node:v8";

/** Bytes of bytecode that a function runs through before V8 optimizes it; its own choice is an eighth of that. */
const PATIENCE = 1_000_000;

/**
 * Has V8 optimize only what runs long. A call of the command line mostly ends before optimized code has paid for its
 * making, which took a third of the processor's time for ten pages and half of it for a check; a thousand pages gain
 * no less.
 */
export function optimizeLate(): void {
  v8.setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
}
