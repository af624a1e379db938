import type { Message } from "../notice";
import { lookUp } from "../text/lookup";
import type { ElementName } from "./elements";
import { readSecrecy } from "./secrecy";

/** What the words mean that an element may have for its value. */
const MEANINGS: Readonly<Partial<Record<ElementName, Readonly<Record<string, Message>>>>> = {
  版式: {
    文件: {
      zh: "版头为“××文件”，有版记，大多数公文使用",
      en: "the head reads ××文件, with an imprint; for most documents",
    },
    信函: {
      zh: "版头为机关名称，红色双线，首页不显示页码，函使用",
      en: "the organ's name between red double rules; for letters",
    },
    命令: { zh: "版头为“××命令”或“××令”，令号居中，加盖签发人签名章", en: "the head reads ××命令 or ××令; for orders" },
    纪要: {
      zh: "版头为“××纪要”，标注出席、请假、列席人员，通常不加盖印章",
      en: "the head reads ××纪要, with those present; for minutes",
    },
    文稿: {
      zh: "没有红色版头和版记，讲话、总结、方案等法定文种以外的材料使用",
      en: "no red head and no imprint; for speeches, summaries and other papers of no kind",
    },
    简报: {
      zh: "报头为刊名和期数，报尾为报、送、发和印数，简报等按期编印的材料使用",
      en: "the head reads the bulletin's name and number, the foot who gets it; for bulletins",
    },
  },
  紧急程度: {
    特急: { zh: "紧急程度最高，收到后即办", en: "the most urgent; to be dealt with at once" },
    加急: { zh: "比平时办理得快，次于特急", en: "urgent, next to 特急" },
    特提: { zh: "电报，最急", en: "telegrams, the most urgent" },
    平急: { zh: "电报，次于加急", en: "telegrams, next to 加急" },
  },
  密级: {
    绝密: { zh: "最重要的国家秘密，保密期限一般不超过30年", en: "the gravest secrets, for 30 years at most as a rule" },
    机密: { zh: "重要的国家秘密，保密期限一般不超过20年", en: "grave secrets, for 20 years at most as a rule" },
    秘密: { zh: "一般的国家秘密，保密期限一般不超过10年", en: "common secrets, for 10 years at most as a rule" },
  },
  印章: {
    加盖: { zh: "加盖印章，按印章留出位置", en: "sealed; the layout leaves room for the seal" },
    不加盖: {
      zh: "不加盖印章，署名右空二字，日期在下一行",
      en: "not sealed; the signature two characters from the right, the date on the next line",
    },
    签名章: {
      zh: "加盖签发人签名章，用于命令和以负责人名义发的公文",
      en: "the signer's seal, for orders and what is issued in a person's name",
    },
  },
};

/** What the value means for the element; undefined for values that explain themselves. */
export function meaningOf(element: ElementName, value: string): Message | undefined {
  const word = element === "密级" ? (readSecrecy(value)?.level ?? value) : value;
  return lookUp(MEANINGS[element] ?? {}, word);
}
