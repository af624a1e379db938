import { lookUp } from "../text/lookup";

/** An office of an organ, which is another organ than the one it serves. */
const OFFICE = /办(?:公[室厅])?$/u;

/** What full names begin with and short ones leave out. */
const FULL_HEAD = /^(?:中华人民共和国|中国共产党|中共)/u;

/**
 * Whether one of the names may be the other's short form: its characters stand in the other in this order (市教委,
 * 市教育委员会), and both or neither are an office (办公室).
 */
export function mayBeSameOrgan(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (OFFICE.test(a) !== OFFICE.test(b)) return false;
  return a.length <= b.length ? isWithin(a, b) : isWithin(b, a);
}

function plainName(name: string): string {
  return name.replace(/\s/gu, "").replace(FULL_HEAD, "");
}

/** Whether the characters of `short` stand in `long` in their order, others between them. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (at < short.length && short.charAt(at) === character) at++;
  return at === short.length;
}

/** Short names of the departments of the State Council whose full names begin with 中华人民共和国, and what follows it. */
const STATE_ORGANS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "国务院 外交部 国防部 教育部 工业和信息化部 公安部 国家安全部 民政部 司法部 财政部 自然资源部 生态环境部 水利部 商务部 审计署 海关总署 应急管理部 交通运输部 农业农村部 文化和旅游部 科学技术部 人力资源和社会保障部 住房和城乡建设部 退役军人事务部 国家发展和改革委员会 国家卫生健康委员会 国家民族事务委员会"
      .split(" ")
      .map((name) => [name, name]),
  ),
  科技部: "科学技术部",
  工信部: "工业和信息化部",
  人社部: "人力资源和社会保障部",
  人力资源社会保障部: "人力资源和社会保障部",
  住建部: "住房和城乡建设部",
  住房城乡建设部: "住房和城乡建设部",
  文旅部: "文化和旅游部",
  发展改革委: "国家发展和改革委员会",
  国家发展改革委: "国家发展和改革委员会",
  国家卫生健康委: "国家卫生健康委员会",
  国家民委: "国家民族事务委员会",
};

/** A government's short name, with its place or without it. */
const SHORT_GOVERNMENT = /^(.{0,12}[省市州盟县区旗镇乡])政府$/u;

/**
 * The full name of the organ that the short name means, the name itself where it is short and the full one cannot be
 * told (市政府); undefined for a name that seems to be full.
 */
export function fullName(name: string): string | undefined {
  const state = lookUp(STATE_ORGANS, name);
  if (state) return `中华人民共和国${state}`;
  const place = SHORT_GOVERNMENT.exec(name)?.[1];
  if (place === undefined) return undefined;
  return place.length > 1 ? `${place}人民政府` : name;
}
