import assert from "node:assert/strict";
import { breakTitle } from "../../../../src/core/layout/title/break-title";
import { shapeCost } from "../../../../src/core/layout/title/shape";
import { titleReader } from "../../../../src/core/layout/title/title-reading";

const ORGANS = ["云岭州商务局", "云岭州财政局", "云岭州人民政府", "云岭州人民政府办公室", "云岭州发展和改革委员会"];

/** The lines of a title of 22 pt on the page, 20 characters wide. */
function lines(title: string, names: readonly string[] = ORGANS): readonly string[] {
  const starts = breakTitle(title, 22, 156, titleReader(names));
  return starts.map((start, index) => title.slice(start, starts[index + 1] ?? title.length));
}

// biome-ignore format: one title a line
const TITLES = [
  "云岭州商务局关于建设石桥县农产品冷链集配中心的请示",
  "云岭州商务局　云岭州财政局关于县域商业建设资金使用情况的报告",
  "云岭州商务局等五部门关于印发《云岭州县域商业体系建设实施方案》的通知",
  "云岭州人民政府关于提请审议《云岭州传统村落保护条例（草案）》的议案",
  "云岭州商务局关于召开全州商务系统公文处理工作培训会的通知",
  "云岭州人民政府关于2026年云岭农特产品展销会期间实施临时交通管理的通告",
  "云岭州人民政府办公室关于做好今冬明春森林草原防灭火工作的通知",
  "云岭州人民政府办公室　云岭州发展和改革委员会关于公布重点项目名单的通知",
  "云岭州商务局　云岭州财政局关于做好2026年县域商业体系建设资金管理工作的通知",
  "云岭州人民政府关于加快推进县域商业体系建设促进农村消费和农产品流通的实施意见",
  "云岭州人民政府办公室关于转发州商务局州发展和改革委员会州财政局州农业农村局州市场监督管理局《关于加快推进县域商业体系建设促进农村消费和农产品流通若干政策措施（2026—2028年）》的通知",
];

describe("the lines of a title (7.3.1)", () => {
  for (const title of TITLES) {
    describe(lines(title).join("／"), () => {
      const broken = lines(title);

      it("has every character in order", () => assert.equal(broken.join(""), title));

      it("fits the page", () => {
        for (const line of broken) assert.ok([...line.replace(/\d\d/gu, "0")].length <= 20, line);
      });

      it("does not leave a word of the grammar at the wrong edge", () => {
        for (const line of broken.slice(1)) assert.doesNotMatch(line, /^(?:的|和|与|及|等|》|、|\uFF09)/u);
        for (const line of broken.slice(0, -1)) assert.doesNotMatch(line, /(?:关于|和|与|及|《|\uFF08)$/u);
      });

      it("parts no organ, place, year or usual word", () => {
        const whole = [...ORGANS, "云岭州", "石桥县", "2026年", "通知", "商业", "工作", "农产品", "人民政府", "委员会"];
        for (const word of whole) {
          for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
            const ends = broken.map((_, index) => broken.slice(0, index + 1).join("").length);
            assert.ok(!ends.some((end) => at < end && end < at + word.length), `${word} is parted`);
          }
        }
      });

      it("has no line of a character or two", () => {
        for (const line of broken) assert.ok(line.trim().length >= 3, line);
      });

      it("is no hourglass", () => {
        const widths = broken.map((line) => line.trim().length);
        const narrowest = widths.indexOf(Math.min(...widths));
        const isInner = narrowest > 0 && narrowest < widths.length - 1;
        assert.ok(!(widths.length === 3 && isInner), widths.join(" "));
      });
    });
  }

  const single = ["云岭州商务局关于公文检查的通知", "云岭州商务局关于公布办理流程的通知"];
  for (const title of single) {
    it(`is one line where it fits with white beside it: ${title}`, () => assert.deepEqual(lines(title), [title]));
  }

  it("is two lines rather than one from edge to edge", () => {
    assert.deepEqual(lines("云岭州商务局关于推进公文处理标准化的意见"), [
      "云岭州商务局关于推进",
      "公文处理标准化的意见",
    ]);
  });

  it("is broken somewhere when it has no place for it", () => {
    const title = "a".repeat(100);
    const broken = lines(title).map((line) => line.length);
    assert.deepEqual([broken.length, Math.min(...broken), Math.max(...broken)], [3, 33, 34]);
  });

  it("keeps pairs of surrogates", () => {
    for (const line of lines("𠮷".repeat(50))) assert.match(line, /^(?:𠮷)+$/u);
  });

  it("of any length is broken", () => {
    const title = "关于进一步做好公文质量检查工作的通知".repeat(500);
    const broken = lines(title);
    assert.equal(broken.join(""), title);
    for (const line of broken) assert.ok(line.length <= 20);
  });

  it("of marks that take no place is one line", () => {
    assert.equal(lines("\u0301".repeat(50_000)).length, 1);
  });
});

describe("the shape of a title: trapezoid and diamond before all others", () => {
  const good = [
    [8, 12, 16],
    [16, 12, 8],
    [10, 16, 10],
    [10, 12],
    [12, 10],
  ];
  const bad = [
    [16, 8, 16],
    [14, 14, 14],
    [19, 2],
    [20, 20],
  ];
  for (const right of good) {
    for (const wrong of bad.filter((shape) => shape.length === right.length)) {
      it(`${right.join("/")} is better than ${wrong.join("/")}`, () => {
        assert.ok(shapeCost(right, 20) < shapeCost(wrong, 20));
      });
    }
  }
});
