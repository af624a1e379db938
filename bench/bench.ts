import { installPeers, type Peers } from "./peers/install-peers";
import { printRatios, printSection, type Ratio, type Section } from "./report";
import { check } from "./scenarios/check";
import { cold } from "./scenarios/cold";
import { edit } from "./scenarios/edit";
import { growth } from "./scenarios/growth";
import { keystroke } from "./scenarios/keystroke";
import { office } from "./scenarios/office";
import { sizes } from "./scenarios/sizes";

const SCENARIOS = { edit, cold, office, keystroke, check, growth, sizes };

const peers = await installPeers();
const ratios: Ratio[] = [];
for (const scenario of chosen(process.argv.slice(2))) {
  const section = await scenario(peers);
  printSection(section);
  ratios.push(...section.ratios);
}
printRatios(ratios);
process.exit(); // browsers and compilers of the peers keep the process alive

/** The scenarios that are named; all where none is. */
function chosen(names: readonly string[]): readonly ((peers: Peers) => Promise<Section> | Section)[] {
  const unknown = names.find((name) => !Object.hasOwn(SCENARIOS, name));
  if (unknown !== undefined) throw new Error(`没有“${unknown}”，有：${Object.keys(SCENARIOS).join("、")}`);
  return Object.entries(SCENARIOS).flatMap(([name, scenario]) =>
    names.length === 0 || names.includes(name) ? [scenario] : [],
  );
}
