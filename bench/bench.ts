import { installPeers } from "./peers/install-peers";
import { printRatios, printSection, type Ratio } from "./report";
import { check } from "./scenarios/check";
import { cold } from "./scenarios/cold";
import { edit } from "./scenarios/edit";
import { growth } from "./scenarios/growth";
import { keystroke } from "./scenarios/keystroke";
import { office } from "./scenarios/office";
import { sizes } from "./scenarios/sizes";

const peers = await installPeers();
const ratios: Ratio[] = [];
for (const scenario of [edit, cold, office, keystroke, check, growth, sizes]) {
  const section = await scenario(peers);
  printSection(section);
  ratios.push(...section.ratios);
}
printRatios(ratios);
process.exit(); // browsers and compilers of the peers keep the process alive
