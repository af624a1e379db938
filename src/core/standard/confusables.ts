/** A word that is often taken for another one. */
export interface Confusable {
  readonly word: string;
  readonly right: string;
  /** What must stand before it. */
  readonly before?: RegExp;
  /** What must stand behind it. */
  readonly behind?: RegExp;
}

const DATE = /^(?:目前|\d{4}年|\d{1,2}月|本月|上月|今年|去年|年底)/u;

/** 报名截止2026年5月6日 names an end, not a state. */
const NOT_AN_END = /(?<!报名|申报|申请|时间|日期|受理|征集|投稿|提交|意见|公示|活动|办理|登记)$/u;

/** 工作到位 is 工作 and 到位. */
const NOT_WORK = /(?<![工操合制写协运动])$/u;

const IN_THE_SENTENCE = /^[^，。；、]{1,12}(?:一样|那样|似的)/u;

// biome-ignore format: a table reads best with one row a line
const WITH_CONTEXT: readonly Confusable[] = [
  { word: "截止到", right: "截至", behind: DATE, before: NOT_AN_END },
  { word: "截止", right: "截至", behind: DATE, before: NOT_AN_END },
  { word: "作到", right: "做到", before: NOT_WORK },
  { word: "作好", right: "做好", before: NOT_WORK },
  { word: "须要", right: "需要", before: /(?<![必无亦尚])$/u },
  { word: "俱备", right: "具备", before: /(?<![事物])$/u },
  { word: "法人", right: "法定代表人", behind: /^(?:签字|签名|签章|姓名|身份证|代表签)/u, before: /(?<![机非])$/u },
  { word: "就象", right: "就像", behind: IN_THE_SENTENCE },
  { word: "要象", right: "要像", behind: IN_THE_SENTENCE },
  { word: "佩带", right: "佩戴", behind: /^(?:标识|标志|胸牌|口罩|党徽|徽章|工作证|证件|头盔|安全帽|袖标)/u },
  { word: "反应", right: "反映", behind: /^(?:了?(?:情况|问题|意见|诉求|民意|出|的情况|的问题|的意见|社情))/u, before: /(?<!应急|快速|化学|不良|连锁|物理|生理|过敏|热)$/u },
  { word: "以至", right: "以致", behind: /^(?:造成|发生|引起|引发|出现|影响|延误|导致|产生)/u },
  { word: "制订", right: "制定", behind: /^(?:法律|法规|规章|条例)/u },
  { word: "交纳", right: "缴纳", behind: /^(?:税款|税费|罚款|社会保险|养老保险|所得税|增值税|滞纳金)/u },
  { word: "起用", right: "启用", behind: /^(?:新?印章|新?系统|新?平台|新版|新的)/u },
  { word: "启用", right: "起用", behind: /^(?:年轻干部|优秀人才|年轻人|新人)/u },
  { word: "截流", right: "截留", behind: /^(?:、?挪用|资金|专项|补助|克扣)/u },
  { word: "做出", right: "作出", behind: /^(?:决定|决议|裁定|判决|处分|处罚|批示|指示|规定|裁决)/u },
  { word: "必需", right: "必须", behind: /^(?:要|坚持|做到|严格|按|依法|加强|遵守|经过|进行)/u },
];

/** Phrases of which one word is the other; wrong and right. */
const PHRASES: Readonly<Record<string, string>> = {
  权力义务: "权利义务",
  合法权力: "合法权利",
  民主权力: "民主权利",
  人身权力: "人身权利",
  财产权力: "财产权利",
  权利机关: "权力机关",
  权利清单: "权力清单",
  权利运行: "权力运行",
  公权利: "公权力",
  应急反映: "应急反应",
  快速反映: "快速反应",
  反映迅速: "反应迅速",
  化学反映: "化学反应",
  连锁反映: "连锁反应",
  非盈利组织: "非营利组织",
  非盈利性: "非营利性",
  非盈利机构: "非营利机构",
  以盈利为目的: "以营利为目的",
  立案侦察: "立案侦查",
  侦察机关: "侦查机关",
  侦察终结: "侦查终结",
  法制国家: "法治国家",
  法制政府: "法治政府",
  法制社会: "法治社会",
  法制化营商环境: "法治化营商环境",
  山洪爆发: "山洪暴发",
  洪水爆发: "洪水暴发",
  火山暴发: "火山爆发",
  战争暴发: "战争爆发",
  考查干部: "考察干部",
  考查人选: "考察人选",
  收益群众: "受益群众",
  收益农户: "受益农户",
  收益人口: "受益人口",
  城市品味: "城市品位",
  矿石品味: "矿石品位",
  截污截留: "截污截流",
  水土流逝: "水土流失",
  权利寻租: "权力寻租",
  工程勘查: "工程勘察",
  意识型态: "意识形态",
  不加思索: "不假思索",
  年青一代: "年轻一代",
  年青干部: "年轻干部",
  预定酒店: "预订酒店",
  预定房间: "预订房间",
  预定机票: "预订机票",
};

/** The words with what must stand around them, a phrase as it is. */
export const CONFUSABLES: readonly Confusable[] = [
  ...WITH_CONTEXT,
  ...Object.entries(PHRASES).map(([word, right]) => ({ word, right })),
];
