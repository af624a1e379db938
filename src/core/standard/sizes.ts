/** Millimetres in a point. */
export const MM_PER_POINT = 25.4 / 72;

/** The sizes that the standard names, in points as word processors count them (standard.md §1.3; 三号 = 16 pt). */
export const POINTS = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
  六号: 7.5,
} as const;
