/** Words behind a number, or behind its 万 or 亿, that stay on its line: units of measure and of money, parts of dates and of numbers. */
// biome-ignore format: a table reads best grouped by what is measured
const SHORT: readonly string[] = [
  "年", "月", "日", "时", "分", "秒", "天", "周", "岁", "周岁", "点", "小时", "分钟", "个月", "年度", "年级", "世纪", "季度",
  "号", "期", "次", "届", "条", "款", "项", "章", "节", "批", "类", "级", "等", "页", "卷", "版", "楼", "室", "路",
  "元", "角", "美元", "欧元", "千", "百",
  "米", "千米", "公里", "厘米", "毫米", "公顷", "亩", "升", "毫升",
  "吨", "千克", "公斤", "克", "毫克", "千瓦", "千瓦时", "兆瓦", "伏", "安", "度",
  "人", "人次", "个百分点", "名", "位", "个", "只", "家", "户", "件", "份", "台", "辆", "套", "所", "座", "处", "倍", "成", "间", "张",
  "幅", "册", "本", "根", "株", "棵", "头", "艘", "架", "支", "笔", "宗", "起", "例", "场", "组", "队", "层", "段", "种", "门", "字", "行",
  "\uFF05", "‰", "℃",
];

/** Long ones are kept whole, but may part from their number before the line is torn apart. */
const LONG: readonly string[] = ["平方米", "平方公里", "平方千米", "立方米", "摄氏度"];

/** As parts of a regular expression, the longest first. */
export const SHORT_UNITS = alternatives(SHORT);
export const LONG_UNITS = alternatives(LONG);

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
