import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type CalendarDate,
  compareDates,
  formatDate,
  isRealDate,
  isStandardDate,
  parseDate,
  readDate,
} from "../../../src/core/standard/dates";

const DAY: CalendarDate = { year: 2026, month: 8, day: 4 };

describe("readDate", () => {
  const forms = [
    "2026年8月4日",
    "2026年08月04日",
    "2026年8月4号",
    "2026 年 8 月 4 日",
    "２０２６年８月４日",
    "2026-08-04",
    "2026.8.4",
    "2026/8/4",
    "2026、8、4",
    "20260804",
    "二〇二六年八月四日",
    "二○二六年八月四日",
    "二零二六年8月四日",
  ];
  for (const form of forms) it(form, () => assert.deepEqual(readDate(form), DAY));

  it("knows tens in Chinese", () => {
    assert.deepEqual(readDate("二〇二五年十二月三十一日"), { year: 2025, month: 12, day: 31 });
    assert.deepEqual(readDate("二〇二五年十月二十日"), { year: 2025, month: 10, day: 20 });
  });

  for (const text of [
    "",
    "26年8月4日",
    "2026年8月",
    "8月4日",
    "2026年度",
    "昨天",
    "2026-08-04 10:00",
    "9".repeat(99),
  ]) {
    it(`is no date: ${text.slice(0, 20)}`, () => assert.equal(readDate(text), undefined));
  }
});

describe("the calendar", () => {
  it("knows the length of months and leap years", () => {
    assert.ok(isRealDate({ year: 2024, month: 2, day: 29 }));
    assert.ok(isRealDate({ year: 2000, month: 2, day: 29 }));
    for (const [year, month, day] of [
      [2026, 2, 29],
      [1900, 2, 29],
      [2026, 4, 31],
      [2026, 13, 1],
      [2026, 1, 0],
      [2026, 0, 1],
    ] as const)
      assert.ok(!isRealDate({ year, month, day }));
  });

  it("reads a day that is not real but does not take it for one", () => {
    assert.deepEqual(readDate("2026年2月30日"), { year: 2026, month: 2, day: 30 });
    assert.equal(parseDate("2026年2月30日"), undefined);
  });

  it("agrees with the machine's calendar, and formatting with reading", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        assert.equal(isRealDate({ year, month, day }), isReal);
        const written = formatDate({ year, month, day });
        assert.deepEqual(parseDate(written), isReal ? { year, month, day } : undefined);
        assert.equal(isStandardDate(written), isReal);
      }),
    );
  });

  it("orders days", () => {
    assert.ok(compareDates(DAY, { ...DAY, day: 5 }) < 0);
    assert.ok(compareDates(DAY, { ...DAY, month: 7, day: 31 }) > 0);
    assert.equal(compareDates(DAY, { ...DAY }), 0);
  });
});
