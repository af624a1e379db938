import renderContent from "../../../../templates/layouts/ofd/page.xml.hbs";
import type { ImageItem, Item, Page, RuleItem } from "../../layout/page";
import { pictureFrame } from "../picture-frame";
import { xmlText } from "../xml-text";
import { rgb } from "./color";
import type { ElementTags } from "./element-tags";
import type { Resources } from "./resources";
import { textViews } from "./text-objects";
import type { UnitIds } from "./unit-ids";

/** What pages are made with; it remembers what they used. */
export interface PageTools {
  readonly ids: UnitIds;
  readonly resources: Resources;
  readonly tags: ElementTags;
}

const NOTHING = { text: null, rule: null, image: null };

/** A page's Content.xml (GB/T 33190—2016 7.7): objects in the order in which they are read. Seals are never drawn. */
export function pageContent(page: Page, pageId: number, { ids, resources, tags }: PageTools): string {
  const layer = ids.next();
  const objects = page.items.flatMap((item) =>
    viewsOf(item, resources).map((view) => {
      const id = ids.next();
      tags.add(item.element, pageId, id);
      return { ...NOTHING, ...view, id };
    }),
  );
  const { width, height } = page;
  return renderContent({ width, height, layer, objects, colorSpace: resources.colorSpace });
}

function viewsOf(item: Item, resources: Resources): readonly object[] {
  switch (item.type) {
    case "text":
      return textViews(item, resources).map((text) => ({ text }));
    case "rule":
      return [{ rule: ruleView(item) }];
    case "image":
      return imageViews(item, resources);
    case "seal":
      return [];
  }
}

/** The box around the line has room for its thickness. */
function ruleView({ x1, y1, x2, y2, width, color }: RuleItem): object {
  const [left, top] = [Math.min(x1, x2) - width, Math.min(y1, y2) - width];
  const boundary = [left, top, Math.abs(x2 - x1) + 2 * width, Math.abs(y2 - y1) + 2 * width];
  return { boundary, width, color: rgb(color), x1: x1 - left, y1: y1 - top, x2: x2 - left, y2: y2 - top };
}

/** A picture that cannot be had is an empty frame with its caption, as on the pages in other formats. */
function imageViews(item: ImageItem, resources: Resources): readonly object[] {
  const resource = resources.picture(item.path);
  if (resource === undefined) return pictureFrame(item).flatMap((part) => viewsOf(part, resources));
  const { x, y, width, height, alternative } = item;
  return [{ image: { resource, boundary: [x, y, width, height], width, height, name: xmlText(alternative) } }];
}
