import { startBrowser } from "../../scripts/host/browser.mjs";
import { ensureBrowser } from "../../scripts/host/install.mjs";

/** A Chromium and the environment that it needs; undefined when there is none and none can be fetched. */
export async function findChromium(): Promise<{ executable: string; env?: Record<string, string> } | undefined> {
  return ensureBrowser().catch(() => undefined);
}

/** What makes Chromium print a file and end. */
export const printArguments = (source: string, target: string, profile: string): readonly string[] => [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  `--user-data-dir=${profile}`,
  "--no-pdf-header-footer",
  `--print-to-pdf=${target}`,
  source,
];

/** A browser that is open already and prints one page after another. */
export async function openChromium(): Promise<{
  print: (html: string) => Promise<unknown>;
  close: () => Promise<void>;
}> {
  const { page, stop } = await startBrowser();
  return {
    async print(html) {
      await page.setContent(html);
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    close: stop,
  };
}
