/**
 * Words behind a number that stay on its line: units of measure and of money, parts of dates and of numbers. Longer
 * ones are found first.
 */
// biome-ignore format: a table reads best grouped by what is measured
const UNITS: readonly string[] = [
  "年", "月", "日", "时", "分", "秒", "周岁", "小时", "分钟", "个月", "年度", "世纪",
  "号", "期", "次", "届", "条", "款", "项", "章", "节",
  "元", "万元", "亿元", "万", "亿", "千", "百", "万亿元",
  "米", "千米", "公里", "厘米", "毫米", "平方米", "平方公里", "平方千米", "立方米", "公顷", "亩", "万亩", "升",
  "吨", "万吨", "千克", "公斤", "克", "千瓦", "千瓦时", "兆瓦", "万千瓦", "伏", "安", "度",
  "人", "万人", "名", "个", "家", "户", "件", "份", "台", "辆", "套", "所", "座", "处", "倍", "个百分点",
  "％", "‰", "℃",
];

/** The units by their first character, the longest first. */
const BY_HEAD = new Map<string, readonly string[]>();
for (const unit of [...UNITS].sort((a, b) => b.length - a.length)) {
  const head = unit.charAt(0);
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), unit]);
}

/** How many characters from `index` on are a unit; 0 when there is none. */
export function unitAt(text: readonly string[], index: number): number {
  const candidates = BY_HEAD.get(text[index] ?? "") ?? [];
  const found = candidates.find((unit) => [...unit].every((character, place) => text[index + place] === character));
  return found?.length ?? 0;
}
