// The parts of a DOCX or an OFD by themselves: well-formed, and as the published schemas want them.
import fs from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { repositoryRoot } from "../host/paths.mjs";
import { runTool } from "./tools.mjs";

/**
 * @typedef {object} PackageKind
 * @property {string} ending of its files
 * @property {string} folder of its schemas
 * @property {readonly { file: string, holds: (part: string) => boolean }[]} schemas which parts each is for
 * @property {(xml: string) => string} known what the schemas know of a part
 */

/** What the schemas know of alternatives: the older form, which says the same. */
const withFallbacks = (xml) =>
  xml.replace(/<mc:AlternateContent>.*?<mc:Fallback>(.*?)<\/mc:Fallback><\/mc:AlternateContent>/gs, "$1");

/** ECMA-376. Core properties are not here: their schema needs those of Dublin Core, which are fetched from the net. @type {PackageKind} */
export const docxPackage = {
  ending: ".docx",
  folder: "ooxml",
  schemas: [
    { file: "wml.xsd", holds: (part) => /^word\/[^/]+\.xml$/.test(part) },
    { file: "opc-contentTypes.xsd", holds: (part) => part === "[Content_Types].xml" },
    { file: "opc-relationships.xsd", holds: (part) => part.endsWith(".rels") },
    { file: "shared-documentPropertiesExtended.xsd", holds: (part) => part === "docProps/app.xml" },
  ],
  known: withFallbacks,
};

/** GB/T 33190. What custom tags say is for the one who tags. @type {PackageKind} */
export const ofdPackage = {
  ending: ".ofd",
  folder: "ofd",
  schemas: [
    { file: "OFD.xsd", holds: (part) => part === "OFD.xml" },
    { file: "Document.xsd", holds: (part) => part.endsWith("/Document.xml") },
    { file: "Res.xsd", holds: (part) => part.endsWith("Res.xml") },
    { file: "Page.xsd", holds: (part) => part.endsWith("/Content.xml") },
    { file: "CustomTags.xsd", holds: (part) => part.endsWith("/CustomTags.xml") },
  ],
  known: (xml) => xml,
};

/**
 * @param {PackageKind} kind
 * @returns {string | undefined} the folder of its schemas
 */
export function schemaFolder({ folder, schemas }) {
  const root = path.resolve(repositoryRoot, process.env.GONGWEN_SCHEMAS || "../shared/schemas", folder);
  return schemas.every(({ file }) => fs.existsSync(path.join(root, file))) ? root : undefined;
}

/**
 * @param {PackageKind} kind
 * @param {readonly string[]} files
 * @param {string} folder for their parts
 * @returns {(name: string) => string[]} what is wrong with the file of that name
 */
export function checkParts(kind, files, folder) {
  const parts = files.flatMap((file, index) => unpacked(kind, file, path.join(folder, String(index))));
  const root = schemaFolder(kind);
  const problems = [
    ...validated(parts, []),
    ...(root ? kind.schemas : []).flatMap(({ file, holds }) => {
      const wanted = parts.filter(({ part }) => holds(part));
      return validated(wanted, ["--schema", path.join(root, file)]);
    }),
  ];
  return (name) => problems.filter((problem) => problem.name === name).map(({ text }) => text);
}

/** The parts are numbered: xmllint spells other names than these in its messages in a way of its own. */
function unpacked({ ending, known }, file, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const name = path.basename(file, ending);
  return Object.entries(unzipSync(fs.readFileSync(file)))
    .filter(([part]) => /\.(?:xml|rels)$/.test(part))
    .map(([part, bytes], index) => {
      const place = path.join(folder, `${index}.xml`);
      fs.writeFileSync(place, known(Buffer.from(bytes).toString("utf8")));
      return { name, part, place };
    });
}

/** One run for all parts: reading the schema takes longer than checking a part. */
function validated(parts, options) {
  if (parts.length === 0) return [];
  const { status, stderr } = runTool("xmllint", ["--noout", "--nonet", ...options, ...parts.map(({ place }) => place)]);
  if (status === 0) return [];
  const faults = parts.flatMap(({ name, part, place }) => {
    const line = stderr.split("\n").find((text) => text.startsWith(`${place}:`));
    return line ? [{ name, text: `${part}${line.slice(place.length)}` }] : [];
  });
  if (faults.length === 0) throw new Error(`xmllint：${stderr.slice(0, 2000)}`);
  return faults;
}
