// How long something may take before it counts as hung. A limit is there to end what would never end: it is far beyond what
// the slowest machine needs under the heaviest load, so that nothing fails by being slow.
const minuteMs = 60_000;

/** One step of a start: a program, a page, an answer. */
export const stepLimitMs = 10 * minuteMs;

/** Reading what an ended program has left in its pipes. */
export const readingLimitMs = minuteMs;

/** A person waits for a screenshot, and may have mistyped what it is to wait for. */
export const personLimitMs = 2 * minuteMs;

/** A package from the registry, over whatever line there is. */
export const downloadLimitMs = 30 * minuteMs;

/** The whole suite inside the editor. */
export const suiteLimitMs = () => Number(process.env.GONGWEN_TEST_TIMEOUT_MS) || 60 * minuteMs;

/** @param {number} ms @returns {string} for a sentence in Chinese */
export const inMinutes = (ms) => `${Math.round(ms / minuteMs)} 分钟`;
