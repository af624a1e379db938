/**
 * Short names of organs that are in use beside the standard ones, with the words that the organs themselves use. Both
 * are the same organ: a text that has both seems to speak of two.
 */
export const ORGAN_SHORT_NAMES: Readonly<Record<string, string>> = {
  发改委: "发展改革委",
  发改局: "发展改革局",
  卫健委: "卫生健康委",
  卫健局: "卫生健康局",
  人社厅: "人力资源社会保障厅",
  人社局: "人力资源社会保障局",
  工信厅: "工业和信息化厅",
  工信局: "工业和信息化局",
  住建厅: "住房城乡建设厅",
  住建局: "住房城乡建设局",
  交通局: "交通运输局",
  文旅厅: "文化和旅游厅",
  文旅局: "文化和旅游局",
  市监局: "市场监督管理局",
  市场监管局: "市场监督管理局",
  农业局: "农业农村局",
  应急局: "应急管理局",
  医保局: "医疗保障局",
  林草局: "林业和草原局",
  退役军人局: "退役军人事务局",
  自然资源规划局: "自然资源和规划局",
};
