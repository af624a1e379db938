/** Fixed words with a number in them, which is written in characters (GB/T 15835—2011 4.2.3). */
const FIXED_WORDS = [
  ...["十一五", "十二五", "十三五", "十四五", "十五五"].flatMap((plan) =>
    ["”", "规划", "时期", "期间", "末", "以来", "开局"].map((behind) => plan + behind),
  ),
  "五四运动",
  "五四青年节",
  "五四精神",
  "五一劳动节",
  "五一国际劳动节",
  "五一劳动奖",
  "六一儿童节",
  "六一国际儿童节",
  "七一勋章",
  "八一建军节",
  "八一勋章",
  "八一南昌起义",
  "十一国庆节",
  "三八妇女节",
  "三八国际妇女节",
  "三八红旗手",
  "一二·九运动",
  "九一八事变",
  "七七事变",
  "一带一路",
  "一国两制",
  "第一书记",
  "第一议题",
  "第一时间",
  "第一责任人",
  "第一产业",
  "第二产业",
  "第三产业",
  "第三方",
  "第二课堂",
  "三农问题",
  "三农工作",
  "三农领域",
  "三重一大",
  "三会一课",
  "三公经费",
  "三定方案",
  "三定规定",
  "三个代表",
  "三严三实",
  "三去一降一补",
  "三大攻坚战",
  "四个意识",
  "四个自信",
  "四个全面",
  "四个伟大",
  "两个维护",
  "两个确立",
  "两个结合",
  "两个毫不动摇",
  "两个一百年",
  "两学一做",
  "两不愁三保障",
  "两山理论",
  "五位一体",
  "六稳六保",
  "八项规定",
  "四风问题",
  "十项重点",
  "一岗双责",
  "一把手",
  "一票否决",
  "一事一议",
  "一站式",
  "一网通办",
  "一件事一次办",
  "一站式服务",
  "一刀切",
  "五保户",
  "五险一金",
  "四大班子",
  "一府两院",
  "一府一委两院",
];

const ARABIC: Readonly<Record<string, string>> = {
  一: "1",
  二: "2",
  两: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
  十: "10",
};

const NUMERAL = /[一二两三四五六七八九十]/u;

/** The words as they are miswritten, every number of them or only one in digits, with the right form. */
export const MISWRITTEN_NUMERAL_WORDS: ReadonlyMap<string, string> = new Map(
  FIXED_WORDS.flatMap((word) => miswritten(word).map((wrong) => [wrong, word] as const)),
);

/** The ways of writing a number of the word in digits; 十四 is one number, 14. */
function miswritten(word: string): readonly string[] {
  let forms = [""];
  for (let place = 0; place < word.length; place++) {
    const [first = "", second = ""] = [word.charAt(place), word.charAt(place + 1)];
    const isTeen = first === "十" && second !== "一" && NUMERAL.test(second) && NUMERAL.test(word.charAt(place + 2));
    const digits = isTeen || word.startsWith("十一五", place) ? `1${ARABIC[second]}` : ARABIC[first];
    const written = isTeen || word.startsWith("十一五", place) ? first + second : first;
    forms = forms.flatMap((form) => [form + written, ...(digits === undefined ? [] : [form + digits])]);
    place += written.length - 1;
  }
  return forms.filter((form) => form !== word && /\P{ASCII}/u.test(form));
}

/** Names of reigns and eras, whose years are written in characters (4.2.1). */
export const ERA_NAMES = [
  "顺治",
  "康熙",
  "雍正",
  "乾隆",
  "嘉庆",
  "道光",
  "咸丰",
  "同治",
  "光绪",
  "宣统",
  "民国",
  "洪武",
  "永乐",
  "嘉靖",
  "万历",
  "崇祯",
] as const;
