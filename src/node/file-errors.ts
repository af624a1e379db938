import type { Message } from "../core/notice";
import { UserError } from "./user-error";

/** A sentence about the file or folder of that name. */
type Sentence = (name: string) => Message;

/** What the system's codes mean to someone who opens a file or looks into a folder. */
const READING: Readonly<Record<string, Sentence>> = {
  ENOENT: (name) => ({
    zh: `找不到“${name}”，请核对文件名和所在文件夹。`,
    en: `“${name}” was not found; check the name and the folder.`,
  }),
  ENOTDIR: (name) => ({
    zh: `找不到“${name}”，路径中有一段是文件而不是文件夹。`,
    en: `“${name}” was not found: a part of the path is a file, not a folder.`,
  }),
  EISDIR: (name) => ({
    zh: `“${name}”是文件夹，请指明其中的文件。`,
    en: `“${name}” is a folder; name a file in it.`,
  }),
  EACCES: noReadPermission,
  EPERM: noReadPermission,
  EBUSY: (name) => ({
    zh: `“${name}”正被其他程序占用，请关闭那个程序后再试。`,
    en: `“${name}” is in use by another program; close it and try again.`,
  }),
  ENAMETOOLONG: nameTooLong,
};

function noReadPermission(name: string): Message {
  return {
    zh: `没有权限读取“${name}”，请检查文件的权限，或者复制一份再试。`,
    en: `You have no permission to read “${name}”; check its permissions or work on a copy.`,
  };
}

function nameTooLong(name: string): Message {
  return {
    zh: `文件名太长：“${name}”，请改短后再试。`,
    en: `The file name is too long: “${name}”; shorten it and try again.`,
  };
}

/** What the codes mean to someone who writes a file. */
const WRITING: Readonly<Record<string, Sentence>> = {
  ENOENT: (name) => ({
    zh: `没有写入“${name}”：所在文件夹不存在，请先建立文件夹。`,
    en: `“${name}” was not written: its folder does not exist; make the folder first.`,
  }),
  ENOTDIR: notAFolder,
  EEXIST: notAFolder,
  EISDIR: (name) => ({
    zh: `没有写入“${name}”：已有一个同名的文件夹，请把它改名或者移走。`,
    en: `“${name}” was not written: there is a folder of that name; rename it or move it away.`,
  }),
  EACCES: noWritePermission,
  EPERM: noWritePermission,
  EBUSY: inUse,
  EROFS: noWritePermission,
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  ENAMETOOLONG: nameTooLong,
};

function notAFolder(name: string): Message {
  return {
    zh: `没有写入“${name}”：路径中有一段是文件而不是文件夹，请换一个文件夹。`,
    en: `“${name}” was not written: a part of the path is a file, not a folder; choose another folder.`,
  };
}

function noWritePermission(name: string): Message {
  return {
    zh: `没有写入“${name}”：文件夹或者文件是只读的，请换一个可以写入的文件夹。`,
    en: `“${name}” was not written: the folder or the file is read-only; choose a folder that can be written to.`,
  };
}

function noSpace(name: string): Message {
  return {
    zh: `没有写入“${name}”：磁盘空间不足，请腾出空间后再试。`,
    en: `“${name}” was not written: the disk is full; free some space and try again.`,
  };
}

/** What the codes mean when the finished file is to take the place of one that is there. */
const REPLACING: Readonly<Record<string, Sentence>> = { ...WRITING, EACCES: inUse, EPERM: inUse };

function inUse(name: string): Message {
  return {
    zh: `没有写入“${name}”：文件可能正在 Word、WPS 或者阅读器中打开，请关闭后再试。`,
    en: `“${name}” was not written: it may be open in another program; close it and try again.`,
  };
}

/** What a program was doing with a file when it failed. */
export type FileAction = "reading" | "writing" | "replacing";

const SENTENCES: Readonly<Record<FileAction, Readonly<Record<string, Sentence>>>> = {
  reading: READING,
  writing: WRITING,
  replacing: REPLACING,
};

const OTHERWISE: Readonly<Record<FileAction, (name: string, code: string) => Message>> = {
  reading: (name, code) => ({
    zh: `无法读取“${name}”（${code}），请复制到本机的文件夹后再试。`,
    en: `“${name}” cannot be read (${code}); copy it to a local folder and try again.`,
  }),
  writing: notWritten,
  replacing: notWritten,
};

function notWritten(name: string, code: string): Message {
  return {
    zh: `没有写入“${name}”（${code}），请换一个文件夹再试。`,
    en: `“${name}” was not written (${code}); try another folder.`,
  };
}

/** The system's error about a file as a sentence for the user; `name` is the file as the user knows it. */
export function fileError(error: unknown, action: FileAction, name: string): UserError {
  const code = codeOf(error);
  const sentence = SENTENCES[action][code];
  return new UserError(sentence ? sentence(name) : OTHERWISE[action](name, code), { cause: error });
}

/** The system's code of an error (ENOENT); the error's words when it has none. */
function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return String(error);
}
