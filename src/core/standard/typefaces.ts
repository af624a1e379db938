/** The classes of typeface that GB/T 9704—2012 names (standard.md §1.4), and the one that offices set digits and letters in. */
export type Typeface = "fangsong" | "kai" | "hei" | "song" | "title-song" | "latin";

/** Where a family comes from: the makers' names differ by system, openly licensed ones stand in. */
export interface TypefaceEntry {
  /** The standard's own word for the class. */
  readonly name: string;
  /** Family names to look for on the user's machine, best first (standard.md appendix D, notes on UOS, Kylin, macOS). */
  readonly families: readonly string[];
  /** Openly licensed families that stand in, best first. */
  readonly substitutes: readonly string[];
  /** The family that DOCX names, whatever is installed. */
  readonly documentFamily: string;
}

export const TYPEFACES: Readonly<Record<Typeface, TypefaceEntry>> = {
  fangsong: {
    name: "仿宋体",
    families: [
      "仿宋_GB2312",
      "FangSong_GB2312",
      "仿宋",
      "FangSong",
      "方正仿宋_GBK",
      "方正仿宋_GB18030",
      "方正仿宋简体",
      "华文仿宋",
      "STFangsong",
      "CESI仿宋-GB2312",
      "CESI仿宋-GB18030",
    ],
    substitutes: [
      "朱雀仿宋",
      "Zhuque Fangsong",
      "FandolFang",
      "Noto Serif SC Light",
      "Noto Serif CJK SC Light",
      "Source Han Serif SC Light",
      "霞鹜文楷",
      "LXGW WenKai",
      "AR PL UKai CN",
      "Noto Serif SC",
      "Noto Serif CJK SC",
    ],
    documentFamily: "仿宋_GB2312",
  },
  kai: {
    name: "楷体",
    families: [
      "楷体_GB2312",
      "KaiTi_GB2312",
      "楷体",
      "KaiTi",
      "方正楷体_GBK",
      "方正楷体_GB18030",
      "方正楷体简体",
      "华文楷体",
      "STKaiti",
      "CESI楷体-GB2312",
      "CESI楷体-GB18030",
    ],
    substitutes: ["霞鹜文楷", "LXGW WenKai", "FandolKai", "AR PL UKai CN", "Noto Serif SC", "Noto Serif CJK SC"],
    documentFamily: "楷体_GB2312",
  },
  hei: {
    name: "黑体",
    families: [
      "黑体",
      "SimHei",
      "方正黑体_GBK",
      "方正黑体_GB18030",
      "方正黑体简体",
      "华文黑体",
      "STHeiti",
      "CESI黑体-GB2312",
      "CESI黑体-GB18030",
    ],
    substitutes: [
      "Noto Sans SC Medium",
      "Noto Sans CJK SC Medium",
      "Source Han Sans SC Medium",
      "Noto Sans SC",
      "Noto Sans CJK SC",
      "Source Han Sans SC",
      "FandolHei",
      "WenQuanYi Zen Hei",
    ],
    documentFamily: "黑体",
  },
  song: {
    name: "宋体",
    families: [
      "宋体",
      "SimSun",
      "方正书宋_GBK",
      "方正书宋_GB18030",
      "华文宋体",
      "STSong",
      "CESI宋体-GB2312",
      "CESI宋体-GB18030",
    ],
    substitutes: ["Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", "FandolSong", "AR PL UMing CN"],
    documentFamily: "宋体",
  },
  "title-song": {
    name: "小标宋体",
    families: [
      "方正小标宋简体",
      "FZXiaoBiaoSong-B05S",
      "方正小标宋_GBK",
      "FZXiaoBiaoSong-B05",
      "方正小标宋_GB18030",
      "CESI小标宋-GB2312",
      "CESI小标宋-GB18030",
      "华文中宋",
      "STZhongsong",
    ],
    substitutes: ["Noto Serif SC Bold", "Noto Serif CJK SC Bold", "Source Han Serif SC Bold", "FandolSong Bold"],
    documentFamily: "方正小标宋简体",
  },
  latin: {
    name: "Times New Roman",
    families: ["Times New Roman"],
    substitutes: ["Liberation Serif", "Tinos", "Nimbus Roman", "FreeSerif", "Noto Serif SC", "Noto Serif CJK SC"],
    documentFamily: "Times New Roman",
  },
};
