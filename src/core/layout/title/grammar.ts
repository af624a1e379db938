/** Words that lean on what stands before them: no line begins with them. */
export const NOT_AT_HEAD = wordsOf(
  "的 和 与 及 以及 为由 期间 同志 以来 之前 之后 时 化 性 者 率 型 类 等 等等 并 或 或者 暨 地 得 了 之 以上 以下 以内",
);

/** Words that lean on what follows: no line ends with them. */
export const NOT_AT_END = wordsOf(
  "关于 和 与 及 以及 对 在 将 并 或 或者 暨 为 把 被 由 从 向 以 第 各 本 该 有关 若干 相关 不 我 于 中 是 能否 是否 最 更 同 至",
);

/** Words that open a part of the title: a line had best begin with them. */
export const OPENERS = wordsOf("关于 《 对 在 将");

/** Words that a segmenter may take apart or join to their neighbours, and that a title always means as such. */
export const FIXED_WORDS = wordsOf(
  "关于 印发 转发 批转 颁发 为由 期间 高标准 高水平 高质量 水库 进一步 棚户区 调控 监管",
);

/** Verbs that say what is done about the matter: a line may well end behind them. */
export const MATTER_VERBS = wordsOf(
  "印发 转发 批转 发布 公布 颁发 做好 做 搞好 加强 规范 推进 促进 开展 调整 建立 完善 落实 贯彻 加快 深化 推动 加大 提高 支持 严格 同意 授权 修改 " +
    "废止 启用 成立 组织 举办 召开 设立 构建 优化 健全 强化 防范 防止 制止 解决 改进 改善 推行 推广 受理 编报 举行 表彰 命名 批准 申报 申请 下达 追加 拨付 " +
    "增加 取消 停止 暂停 恢复 变更 划定 确定 认定 任免 聘任 评选 征集 征求 提请 审议 答复 查处 报送 请求 合建 共建 恳请 商请 打击 明确 鼓励 引导 扩大 培育 打造 维护 治理 遏制",
);

/** Verbs before which the next clause begins: 加快……／促进……. */
export const TURNS = wordsOf("促进 推动 确保 坚决 严肃 支持 保障 提升 实现 助力 服务 切实 进一步");

/** Words that go with the verb behind them. */
export const ADVERBS = wordsOf(
  "加快 进一步 切实 认真 全面 深入 不断 扎实 坚决 严格 严肃 大力 积极 继续 统筹 暂时 违规 依法 有效 真正 持续 稳步 充分",
);

/** Words that belong to the noun behind them. */
export const ATTRIBUTES = wordsOf(
  "重大 重点 普通 特殊 主要 专项 高标准 高水平 高质量 各级 各类 全面 第一批 首批 新型 现代 综合 公共 基本 行政 中央 有限 现代化 年度 新建",
);

/** Words that end a term made for the occasion (国际医疗旅游先行区): they stay with what stands before them. */
export const TERM_ENDS = wordsOf(
  "先行区 示范区 试验区 保护区 开发区 合作区 功能区 园区 名胜区 示范县 示范点 试点县 机制 制度 标准 指数 系统 平台 目录 名录 名单 清单 台账 人员 队伍 机构 单位 部门 情况 事项 问题 条件 工作 项目 工程 水库 机场 大桥 隧道 电站 景区 广场 大厦 段 期 委员会 公司 责任公司 有限责任公司 股份有限公司 有限公司 范围 纪念馆 体系 水泥厂 造纸厂 化工厂 电厂",
);

/** Words that join two others: what they join had best stay with what it belongs to. */
export const JOINTS = wordsOf("和 与 及 以及 或 或者");

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
