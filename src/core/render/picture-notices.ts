import type { Page } from "../layout/page";
import { readPictureSize } from "../layout/picture-size";
import type { Notice } from "../notice";

/** A picture that its path does not lead to. */
export function pictureMissing(path: string): Notice {
  return {
    code: "picture-missing",
    message: {
      zh: `找不到图片“${path}”，版面上以题注代替；请核对路径。`,
      en: `The picture “${path}” was not found and its caption stands in; check the path.`,
    },
  };
}

/** A file that is no picture, or a broken one. */
export function pictureUnreadable(path: string): Notice {
  return {
    code: "picture-unreadable",
    message: {
      zh: `图片“${path}”不是可用的 PNG 或者 JPEG 文件，版面上以题注代替；请另存为其中一种格式。`,
      en: `The picture “${path}” is no usable PNG or JPEG file and its caption stands in; save it as one of these.`,
    },
  };
}

/** What there is to say of the pages' pictures where the format itself says nothing: each that cannot be shown, once. */
export function pictureNotices(
  pages: readonly Page[],
  pictures: (path: string) => Uint8Array | undefined,
): readonly Notice[] {
  const images = pages.flatMap(({ items }) => items.filter((item) => item.type === "image"));
  return [...new Set(images.map(({ path }) => path))].flatMap((path) => {
    const bytes = pictures(path);
    if (!bytes) return pictureMissing(path);
    return readPictureSize(bytes) ? [] : pictureUnreadable(path);
  });
}
