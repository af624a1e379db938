import { setTimeout as sleep } from "node:timers/promises";

/** How long a rendering lasts before anybody can have seen and clicked “cancel”, in ms. */
const UNSEEN_MS = 300;

/** A click on “cancel” comes from another process, to which all turns of this one but a real pause are too short. */
const PAUSE_MS = 50;

/** The pauses of a rendering that begins now and may be cancelled by a click: none is felt before one may come. */
export function pausesForClicks(): () => Promise<void> {
  const began = performance.now();
  return () => sleep(performance.now() - began < UNSEEN_MS ? 0 : PAUSE_MS);
}
