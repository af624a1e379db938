/** A law or document that no longer holds. */
export interface RepealedDocument {
  /** As it stands between 《》, 中华人民共和国 left out; or its number. */
  readonly name: string;
  /** The day from which it no longer held, YYYYMMDD. */
  readonly since: string;
  /** What took its place. */
  readonly successor: string;
}

const CIVIL_CODE = "中华人民共和国民法典";

/** Laws and documents that texts still cite as a basis, with what holds in their place. */
export const REPEALED_DOCUMENTS: readonly RepealedDocument[] = [
  { name: "国家行政机关公文处理办法", since: "20120701", successor: "党政机关公文处理工作条例" },
  { name: "中国共产党机关公文处理条例", since: "20120701", successor: "党政机关公文处理工作条例" },
  { name: "信访条例", since: "20220501", successor: "信访工作条例" },
  { name: "合同法", since: "20210101", successor: CIVIL_CODE },
  { name: "物权法", since: "20210101", successor: CIVIL_CODE },
  { name: "侵权责任法", since: "20210101", successor: CIVIL_CODE },
  { name: "婚姻法", since: "20210101", successor: CIVIL_CODE },
  { name: "继承法", since: "20210101", successor: CIVIL_CODE },
  { name: "收养法", since: "20210101", successor: CIVIL_CODE },
  { name: "担保法", since: "20210101", successor: CIVIL_CODE },
  { name: "民法通则", since: "20210101", successor: CIVIL_CODE },
  { name: "民法总则", since: "20210101", successor: CIVIL_CODE },
  { name: "食品卫生法", since: "20090601", successor: "中华人民共和国食品安全法" },
  { name: "城市规划法", since: "20080101", successor: "中华人民共和国城乡规划法" },
  { name: "行政监察法", since: "20180320", successor: "中华人民共和国监察法" },
  { name: "环境噪声污染防治法", since: "20220605", successor: "中华人民共和国噪声污染防治法" },
  { name: "城市房屋拆迁管理条例", since: "20110121", successor: "国有土地上房屋征收与补偿条例" },
  { name: "中外合资经营企业法", since: "20200101", successor: "中华人民共和国外商投资法" },
  { name: "外资企业法", since: "20200101", successor: "中华人民共和国外商投资法" },
  { name: "中外合作经营企业法", since: "20200101", successor: "中华人民共和国外商投资法" },
  { name: "企业所得税暂行条例", since: "20080101", successor: "中华人民共和国企业所得税法" },
  { name: "资源税暂行条例", since: "20200901", successor: "中华人民共和国资源税法" },
  { name: "契税暂行条例", since: "20210901", successor: "中华人民共和国契税法" },
  { name: "城市维护建设税暂行条例", since: "20210901", successor: "中华人民共和国城市维护建设税法" },
  { name: "印花税暂行条例", since: "20220701", successor: "中华人民共和国印花税法" },
  { name: "车辆购置税暂行条例", since: "20190701", successor: "中华人民共和国车辆购置税法" },
  { name: "耕地占用税暂行条例", since: "20190901", successor: "中华人民共和国耕地占用税法" },
  { name: "公司登记管理条例", since: "20220301", successor: "中华人民共和国市场主体登记管理条例" },
  { name: "企业法人登记管理条例", since: "20220301", successor: "中华人民共和国市场主体登记管理条例" },
  { name: "个体工商户条例", since: "20221101", successor: "促进个体工商户发展条例" },
];
