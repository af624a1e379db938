// Progress of an installation: counted steps, the time each took, and a sign of life while one takes long.

/** @param {number} count */
export function countSteps(count) {
  let number = 0;
  /**
   * @param {string} label
   * @param {() => Promise<void>} work
   */
  return async (label, work) => {
    number += 1;
    const mark = `[${number}/${count}]`;
    const since = Date.now();
    const seconds = () => Math.round((Date.now() - since) / 1000);
    console.error(`${mark} ${label}……`);
    const timer = setInterval(() => console.error(`${mark} 仍在进行，已 ${seconds()} 秒`), 15_000);
    try {
      await work();
      console.error(`${mark} 完成（${seconds()} 秒）`);
    } finally {
      clearInterval(timer);
    }
  };
}
