import { childOf, childrenOf, isOn, settingOf, type XmlElement } from "./xml";

/** The look that a paragraph has by its style, and what its own properties change. */
export interface ParagraphLook {
  readonly align: string | undefined;
  readonly outline: number | undefined;
  /** In hundredths of a character. */
  readonly rightIndent: number | undefined;
  /** The white above, in twips. */
  readonly before: number | undefined;
  readonly opensPage: boolean;
  readonly numbering: { readonly id: string | undefined; readonly level: number | undefined };
}

/** The look of characters. */
export interface RunLook {
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isRed: boolean;
  readonly points: number;
}

const NO_PARAGRAPH_LOOK: ParagraphLook = {
  align: undefined,
  outline: undefined,
  rightIndent: undefined,
  before: undefined,
  opensPage: false,
  numbering: { id: undefined, level: undefined },
};

/** What Word takes where nothing is said. */
const NO_RUN_LOOK: RunLook = { isBold: false, isHidden: false, isRed: false, points: 10 };

interface Style {
  readonly name: string;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

/** A paragraph's style and how the document looks without any. */
export interface Styles {
  /** The style of that id, else the default one. */
  paragraph(id: string | undefined): Style;
  /** A character style's look on top of another. */
  withCharacterStyle(look: RunLook, id: string | undefined): RunLook;
}

/** Styles derived from each other more often are a circle. */
const MOST_STEPS = 24;

export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map(childrenOf(root, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const defaults = childOf(childOf(childOf(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const plain = runLook(defaults, NO_RUN_LOOK);
  const known = new Map<string | undefined, Style>();
  const defaultStyle = [...byId].find(
    ([, { attributes }]) =>
      attributes["w:type"] === "paragraph" && /^(?:1|true|on)$/u.test(attributes["w:default"] ?? ""),
  )?.[0];
  return {
    paragraph(id) {
      const used = id !== undefined && byId.has(id) ? id : defaultStyle;
      const style = known.get(used) ?? resolved(used);
      known.set(used, style);
      return style;
    },
    withCharacterStyle: (look, id) =>
      chainOf(id).reduce((result, style) => runLook(childOf(style, "w:rPr"), result), look),
  };

  /** The style and those that it is derived from, the most general first. */
  function chainOf(id: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let style = byId.get(id ?? "");
    while (style && chain.length < MOST_STEPS) {
      chain.unshift(style);
      style = byId.get(settingOf(style, "w:basedOn") ?? "");
    }
    return chain;
  }

  function resolved(id: string | undefined): Style {
    const chain = chainOf(id);
    return {
      name: settingOf(chain.at(-1), "w:name") ?? "",
      paragraph: chain.reduce((look, style) => paragraphLook(childOf(style, "w:pPr"), look), NO_PARAGRAPH_LOOK),
      run: chain.reduce((look, style) => runLook(childOf(style, "w:rPr"), look), plain),
    };
  }
}

/** The look with what the properties change. */
export function paragraphLook(properties: XmlElement | undefined, look: ParagraphLook): ParagraphLook {
  if (!properties) return look;
  const numbering = childOf(properties, "w:numPr");
  return {
    align: settingOf(properties, "w:jc") ?? look.align,
    outline: numberOf(settingOf(properties, "w:outlineLvl")) ?? look.outline,
    rightIndent: numberOf(childOf(properties, "w:ind")?.attributes["w:rightChars"]) ?? look.rightIndent,
    before: numberOf(childOf(properties, "w:spacing")?.attributes["w:before"]) ?? look.before,
    opensPage: isOn(properties, "w:pageBreakBefore") ?? look.opensPage,
    numbering: {
      id: settingOf(numbering, "w:numId") ?? look.numbering.id,
      level: numberOf(settingOf(numbering, "w:ilvl")) ?? look.numbering.level,
    },
  };
}

/** The look with what the properties change. */
export function runLook(properties: XmlElement | undefined, look: RunLook): RunLook {
  if (!properties) return look;
  const halfPoints = numberOf(settingOf(properties, "w:sz"));
  const color = settingOf(properties, "w:color");
  return {
    isBold: isOn(properties, "w:b") ?? look.isBold,
    isHidden: isOn(properties, "w:vanish") ?? look.isHidden,
    isRed: color === undefined ? look.isRed : isRed(color),
    points: halfPoints === undefined ? look.points : halfPoints / 2,
  };
}

/** Whether the colour RRGGBB is what offices use for the mark. */
function isRed(color: string): boolean {
  const [red = 0, green = 255, blue = 255] = (color.match(/^[0-9a-f]{6}$/iu)?.[0].match(/../gu) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return red >= 0xc0 && green <= 0x50 && blue <= 0x50;
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,6}$/u.test(text) ? Number(text) : undefined;
}
