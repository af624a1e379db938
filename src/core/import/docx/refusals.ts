import { ImportError } from "../import-error";

/** Why a file is no Word document that can be read, each in one sentence with a way out. */
export const REFUSALS = {
  encrypted: () =>
    new ImportError({
      zh: "文档加了打开密码：请在 Word 或者 WPS 中去掉密码、另存后再导入。",
      en: "The document is locked by a password: remove it in Word or WPS, save and import again.",
    }),
  oldFormat: () =>
    new ImportError({
      zh: "文档是旧版 Word（.doc）或者 WPS（.wps）格式：请在 Word 或者 WPS 中另存为 .docx 后再导入。",
      en: "The document is in the old format of Word (.doc) or WPS (.wps): save it as .docx and import that.",
    }),
  damaged: (cause?: unknown) =>
    new ImportError(
      {
        zh: "文档不完整或者已经损坏：请重新取得一份，或者在 Word、WPS 中打开修复、另存后再导入。",
        en: "The document is incomplete or damaged: get another copy, or repair it in Word or WPS, save and import that.",
      },
      cause === undefined ? {} : { cause },
    ),
  notWord: () =>
    new ImportError({
      zh: "文件里的内容不是 Word 文档，只是名字像：请核对有没有选错，能用 Word 或者 WPS 打开的，另存为 .docx 后再导入。",
      en: "What the file holds is no Word document, whatever its name: check whether it is the right one; if Word or WPS opens it, save it as .docx and import that.",
    }),
  empty: () =>
    new ImportError({
      zh: "文件里没有文字，没有可以导入的：请核对有没有选错，或者重新取得一份。",
      en: "The file has no text to import: check whether it is the right one, or get another copy.",
    }),
  tooLarge: () =>
    new ImportError({
      zh: "文档展开后大得异常，没有导入：请在 Word 或者 WPS 中打开核对，另存后再试。",
      en: "The document unpacks to an unreasonable size and was not imported: open it in Word or WPS, save and try again.",
    }),
  hasEntities: () =>
    new ImportError({
      zh: "文档里有 Word 文档不该有的实体定义，为安全起见没有导入：请在 Word 或者 WPS 中打开，另存后再试。",
      en: "The document defines entities, which no Word document does; for safety it was not imported: open it in Word or WPS, save and try again.",
    }),
} as const;
