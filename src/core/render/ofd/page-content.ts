import renderContent from "../../../../templates/layouts/ofd/page.xml.hbs";
import type { Item, Page } from "../../layout/page";
import type { ElementTags } from "./element-tags";
import { imageObject, ruleObject } from "./graphic-objects";
import type { Resources } from "./resources";
import { textObjects } from "./text-objects";
import type { UnitIds } from "./unit-ids";

/** What pages are made with; it remembers what they used. */
export interface PageTools {
  readonly ids: UnitIds;
  readonly resources: Resources;
  readonly tags: ElementTags;
}

/**
 * A page's Content.xml (GB/T 33190—2016 7.7): objects in the order in which they are read, strung together by
 * code, for a document has hundreds and a template costs several times as much for each.
 */
export function pageContent({ width, height, items }: Page, pageId: number, tools: PageTools): string {
  const layer = tools.ids.next();
  const objects = items.flatMap((item) =>
    objectsOf(item, tools.resources, () => {
      const id = tools.ids.next();
      tools.tags.add(item.element, pageId, id);
      return id;
    }),
  );
  return renderContent({ width, height, layer, objects: objects.join("\n") });
}

/** What draws the item; a seal is never drawn. */
function objectsOf(item: Item, resources: Resources, nextId: () => number): readonly string[] {
  switch (item.type) {
    case "text":
      return textObjects(item, resources, nextId);
    case "rule":
      return [ruleObject(item, nextId())];
    case "image": {
      const picture = resources.picture(item.path);
      return picture === undefined ? [] : [imageObject(item, picture, nextId())];
    }
    case "seal":
      return [];
  }
}
