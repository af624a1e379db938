/** An organ that has been dissolved or renamed, and what does its work now. */
export interface SupersededOrgan {
  readonly name: string;
  /** Its name today; several where its work was divided. */
  readonly now: readonly string[];
  /** The first day from which the old name is out of use everywhere and the one of today is in use, as year, month, day. */
  readonly since: string;
  /** Characters behind the name with which it is another word: 农业部门 is not the ministry. */
  readonly notBefore?: string;
  /** Characters before it with which it is the end of another name. */
  readonly notAfter?: string;
}

/**
 * The reforms of central organs and, behind them, of local ones. Organs change their names one by one over months, so that
 * an old name counts as out of use from the year after that in which the last had changed.
 */
const REFORM_2003 = "2004年1月1日";
const REFORM_2008 = "2009年1月1日";
const LOCAL_2008 = "2010年1月1日";
const REFORM_2013 = "2014年1月1日";
const REFORM_2018 = "2019年1月1日";
const LOCAL_2018 = "2020年1月1日";
const REFORM_2023 = "2024年1月1日";

const PART = "门分队署委长";

// biome-ignore format: a table reads best with one row a line
export const SUPERSEDED_ORGANS: readonly SupersededOrgan[] = [
  { name: "国家工商行政管理总局", now: ["国家市场监督管理总局"], since: REFORM_2018 },
  { name: "国家工商总局", now: ["国家市场监督管理总局"], since: REFORM_2018 },
  { name: "工商行政管理局", now: ["市场监督管理局"], since: LOCAL_2018 },
  { name: "工商局", now: ["市场监督管理局"], since: LOCAL_2018 },
  { name: "国家质量监督检验检疫总局", now: ["国家市场监督管理总局"], since: REFORM_2018 },
  { name: "国家质检总局", now: ["国家市场监督管理总局"], since: REFORM_2018 },
  { name: "质量技术监督局", now: ["市场监督管理局"], since: LOCAL_2018 },
  { name: "质监局", now: ["市场监督管理局"], since: LOCAL_2018 },
  { name: "国家食品药品监督管理总局", now: ["国家市场监督管理总局", "国家药品监督管理局"], since: REFORM_2018 },
  { name: "食品药品监督管理局", now: ["市场监督管理局", "药品监督管理局"], since: LOCAL_2018 },
  { name: "食药监局", now: ["市场监督管理局", "药品监督管理局"], since: LOCAL_2018 },
  { name: "国土资源部", now: ["自然资源部"], since: REFORM_2018, notBefore: PART },
  { name: "国土资源厅", now: ["自然资源厅"], since: LOCAL_2018 },
  { name: "国土资源局", now: ["自然资源局"], since: LOCAL_2018 },
  { name: "国土局", now: ["自然资源局"], since: LOCAL_2018 },
  { name: "国家卫生和计划生育委员会", now: ["国家卫生健康委员会"], since: REFORM_2018 },
  { name: "国家卫生计生委", now: ["国家卫生健康委"], since: REFORM_2018 },
  { name: "卫生和计划生育委员会", now: ["卫生健康委员会"], since: LOCAL_2018 },
  { name: "卫生和计划生育局", now: ["卫生健康局"], since: LOCAL_2018 },
  { name: "卫生计生委", now: ["卫生健康委"], since: LOCAL_2018 },
  { name: "卫生计生局", now: ["卫生健康局"], since: LOCAL_2018 },
  { name: "卫计委", now: ["卫生健康委"], since: LOCAL_2018 },
  { name: "卫计局", now: ["卫生健康局"], since: LOCAL_2018 },
  { name: "人口和计划生育委员会", now: ["卫生健康委员会"], since: LOCAL_2018 },
  { name: "人口计生委", now: ["卫生健康委"], since: LOCAL_2018 },
  { name: "卫生部", now: ["国家卫生健康委员会"], since: REFORM_2018, notBefore: PART },
  { name: "环境保护部", now: ["生态环境部"], since: REFORM_2018, notBefore: PART },
  { name: "环境保护厅", now: ["生态环境厅"], since: LOCAL_2018 },
  { name: "环境保护局", now: ["生态环境局"], since: LOCAL_2018 },
  { name: "环保厅", now: ["生态环境厅"], since: LOCAL_2018 },
  { name: "环保局", now: ["生态环境局"], since: LOCAL_2018 },
  { name: "国家环境保护总局", now: ["生态环境部"], since: REFORM_2018 },
  { name: "国家环保总局", now: ["生态环境部"], since: REFORM_2018 },
  { name: "农业部", now: ["农业农村部"], since: REFORM_2018, notBefore: PART },
  { name: "农业厅", now: ["农业农村厅"], since: LOCAL_2018 },
  { name: "农业局", now: ["农业农村局"], since: LOCAL_2018 },
  { name: "国家旅游局", now: ["文化和旅游部"], since: REFORM_2018 },
  { name: "文化部", now: ["文化和旅游部"], since: REFORM_2018, notBefore: PART },
  { name: "国家新闻出版广电总局", now: ["国家广播电视总局", "国家新闻出版署"], since: REFORM_2018 },
  { name: "国家安全生产监督管理总局", now: ["应急管理部"], since: REFORM_2018 },
  { name: "国家安全监管总局", now: ["应急管理部"], since: REFORM_2018 },
  { name: "安全生产监督管理局", now: ["应急管理局"], since: LOCAL_2018 },
  { name: "安全监管局", now: ["应急管理局"], since: LOCAL_2018 },
  { name: "安监局", now: ["应急管理局"], since: LOCAL_2018 },
  { name: "公安消防支队", now: ["消防救援支队"], since: LOCAL_2018 },
  { name: "公安消防大队", now: ["消防救援大队"], since: LOCAL_2018 },
  { name: "公安消防总队", now: ["消防救援总队"], since: LOCAL_2018 },
  { name: "国家林业局", now: ["国家林业和草原局"], since: REFORM_2018 },
  { name: "国家粮食局", now: ["国家粮食和物资储备局"], since: REFORM_2018 },
  { name: "国家测绘地理信息局", now: ["自然资源部"], since: REFORM_2018 },
  { name: "监察部", now: ["国家监察委员会"], since: REFORM_2018, notBefore: PART },
  { name: "国务院法制办公室", now: ["司法部"], since: REFORM_2018 },
  { name: "国务院法制办", now: ["司法部"], since: REFORM_2018 },
  { name: "地方税务局", now: ["税务局"], since: LOCAL_2018 },
  { name: "地税局", now: ["税务局"], since: LOCAL_2018 },
  { name: "国税局", now: ["税务局"], since: LOCAL_2018 },
  { name: "国务院扶贫办", now: ["农业农村部"], since: REFORM_2023 },
  { name: "中国银行业监督管理委员会", now: ["国家金融监督管理总局"], since: REFORM_2023 },
  { name: "中国保险监督管理委员会", now: ["国家金融监督管理总局"], since: REFORM_2023 },
  { name: "中国银行保险监督管理委员会", now: ["国家金融监督管理总局"], since: REFORM_2023 },
  { name: "中国银保监会", now: ["国家金融监督管理总局"], since: REFORM_2023 },
  { name: "银保监会", now: ["国家金融监督管理总局"], since: REFORM_2023 },
  { name: "银监会", now: ["国家金融监督管理总局"], since: REFORM_2023 },
  { name: "保监会", now: ["国家金融监督管理总局"], since: REFORM_2023, notAfter: "银" },
  { name: "铁道部", now: ["交通运输部", "国家铁路局"], since: REFORM_2013, notBefore: PART },
  { name: "国家电力监管委员会", now: ["国家能源局"], since: REFORM_2013 },
  { name: "国家人口和计划生育委员会", now: ["国家卫生健康委员会"], since: REFORM_2018 },
  { name: "国家人口计生委", now: ["国家卫生健康委"], since: REFORM_2018 },
  { name: "新闻出版总署", now: ["国家新闻出版署"], since: REFORM_2018 },
  { name: "建设部", now: ["住房和城乡建设部"], since: LOCAL_2008, notBefore: PART, notAfter: "乡市党" },
  { name: "交通部", now: ["交通运输部"], since: REFORM_2008, notBefore: PART },
  { name: "劳动和社会保障部", now: ["人力资源和社会保障部"], since: REFORM_2008, notBefore: PART },
  { name: "劳动保障部", now: ["人力资源和社会保障部"], since: REFORM_2008, notBefore: PART },
  { name: "劳动和社会保障局", now: ["人力资源和社会保障局"], since: LOCAL_2008 },
  { name: "劳动和社会保障厅", now: ["人力资源和社会保障厅"], since: LOCAL_2008 },
  { name: "信息产业部", now: ["工业和信息化部"], since: REFORM_2008, notBefore: PART },
  { name: "中国民用航空总局", now: ["中国民用航空局"], since: REFORM_2008 },
  { name: "国家发展计划委员会", now: ["国家发展和改革委员会"], since: REFORM_2003 },
  { name: "国家计委", now: ["国家发展改革委"], since: REFORM_2003 },
  { name: "对外贸易经济合作部", now: ["商务部"], since: REFORM_2003 },
  { name: "外经贸部", now: ["商务部"], since: REFORM_2003, notBefore: PART },
];
