/** Laws and documents that one act put out of force, with what is cited in their place. */
export interface Repeal {
  /**
   * As they are cited: a name between 《》, 中华人民共和国 left out, with its edition where only that is gone; the number of
   * a document or of a standard.
   */
  readonly cited: readonly string[];
  /** The first day on which they no longer held. */
  readonly since: string;
  /** What holds now, as it is cited. */
  readonly successor: string;
}

/** Laws and documents that texts still cite as a basis. Each stands here by the last article of the act that repeals it. */
// biome-ignore format: a table reads best with one row a line
export const REPEALS: readonly Repeal[] = [
  // 《党政机关公文处理工作条例》第四十二条
  { cited: ["《国家行政机关公文处理办法》", "《中国共产党机关公文处理条例》"], since: "2012年7月1日", successor: "《党政机关公文处理工作条例》" },
  { cited: ["国发〔2000〕23号", "中办发〔1996〕14号"], since: "2012年7月1日", successor: "中办发〔2012〕14号" },
  // GB/T 9704—2012 前言
  { cited: ["GB/T 9704—1999"], since: "2012年7月1日", successor: "GB/T 9704—2012" },
  { cited: ["《国家行政机关公文格式》"], since: "2012年7月1日", successor: "《党政机关公文格式》" },
  // 《保守国家秘密法》第六十五条: only the edition is gone.
  { cited: ["《保守国家秘密法》（2010年修订）"], since: "2024年5月1日", successor: "《中华人民共和国保守国家秘密法》（2024年修订）" },
  // 《信访工作条例》第五十条
  { cited: ["《信访条例》"], since: "2022年5月1日", successor: "《信访工作条例》" },
  // 《民法典》第一千二百六十条
  { cited: ["《婚姻法》", "《继承法》", "《民法通则》", "《收养法》", "《担保法》", "《合同法》", "《物权法》", "《侵权责任法》", "《民法总则》"], since: "2021年1月1日", successor: "《中华人民共和国民法典》" },
  // 《城乡规划法》第七十条
  { cited: ["《城市规划法》"], since: "2008年1月1日", successor: "《中华人民共和国城乡规划法》" },
  // 《监察法》第六十九条 (2018)
  { cited: ["《行政监察法》"], since: "2018年3月20日", successor: "《中华人民共和国监察法》" },
  // 《噪声污染防治法》第九十条
  { cited: ["《环境噪声污染防治法》"], since: "2022年6月5日", successor: "《中华人民共和国噪声污染防治法》" },
  // 《国有土地上房屋征收与补偿条例》第三十五条
  { cited: ["《城市房屋拆迁管理条例》"], since: "2011年1月21日", successor: "《国有土地上房屋征收与补偿条例》" },
  // 《外商投资法》第四十二条
  { cited: ["《中外合资经营企业法》", "《外资企业法》", "《中外合作经营企业法》"], since: "2020年1月1日", successor: "《中华人民共和国外商投资法》" },
  // 《企业所得税法》第六十条
  { cited: ["《企业所得税暂行条例》", "《外商投资企业和外国企业所得税法》"], since: "2008年1月1日", successor: "《中华人民共和国企业所得税法》" },
  // The last article of each tax's law
  { cited: ["《车辆购置税暂行条例》"], since: "2019年7月1日", successor: "《中华人民共和国车辆购置税法》" },
  { cited: ["《耕地占用税暂行条例》"], since: "2019年9月1日", successor: "《中华人民共和国耕地占用税法》" },
  { cited: ["《资源税暂行条例》"], since: "2020年9月1日", successor: "《中华人民共和国资源税法》" },
  { cited: ["《契税暂行条例》"], since: "2021年9月1日", successor: "《中华人民共和国契税法》" },
  { cited: ["《城市维护建设税暂行条例》"], since: "2021年9月1日", successor: "《中华人民共和国城市维护建设税法》" },
  { cited: ["《印花税暂行条例》"], since: "2022年7月1日", successor: "《中华人民共和国印花税法》" },
  { cited: ["《增值税暂行条例》"], since: "2026年1月1日", successor: "《中华人民共和国增值税法》" },
  // 《市场主体登记管理条例》第五十五条
  { cited: ["《公司登记管理条例》", "《企业法人登记管理条例》", "《合伙企业登记管理办法》", "《农民专业合作社登记管理条例》", "《企业法人法定代表人登记管理规定》"], since: "2022年3月1日", successor: "《中华人民共和国市场主体登记管理条例》" },
  // 《促进个体工商户发展条例》第三十九条
  { cited: ["《个体工商户条例》"], since: "2022年11月1日", successor: "《促进个体工商户发展条例》" },
];
