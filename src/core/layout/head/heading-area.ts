import { formatOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import type { HouseStyle } from "../../standard/house-style";
import type { Format } from "../../standard/kinds";
import type { HeadingArea } from "./area";
import { documentHead } from "./document-head";
import { letterHead } from "./letter-head";
import { bulletinHead, minutesHead } from "./minutes-head";
import { orderHead } from "./order-head";
import { paperHead } from "./paper-head";

type Head = (draft: Draft, house: HouseStyle, highestMark: number) => HeadingArea | undefined;

const HEADS: Readonly<Record<Format, Head>> = {
  文件: documentHead,
  信函: letterHead,
  命令: orderHead,
  纪要: minutesHead,
  文稿: paperHead,
  简报: bulletinHead,
};

/**
 * The heading area (版头) of the draft's format, a stack of names in it no higher than `highestMark` mm; undefined when the
 * draft has nothing to set there.
 */
export function headingArea(draft: Draft, highestMark: number, house: HouseStyle): HeadingArea | undefined {
  return HEADS[formatOf(draft)](draft, house, highestMark);
}
