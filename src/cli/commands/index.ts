import type { Command } from "../command";
import { check } from "./check";
import { diff } from "./diff";
import { elements } from "./elements";
import { fix } from "./fix";
import { format } from "./format";
import { importCommand } from "./import";
import { init } from "./init";
import { layout } from "./layout";
import { newCommand } from "./new";
import { parse } from "./parse";
import { render } from "./render";
import { renumber } from "./renumber";
import { review } from "./review";

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly Command[] = [
  init,
  newCommand,
  importCommand,
  check,
  fix,
  format,
  renumber,
  review,
  elements,
  render,
  diff,
  layout,
  parse,
];
