/** What the bench uses of scripts/host; the scripts have no types of their own. */
declare module "*/scripts/host/browser.mjs" {
  export function startBrowser(): Promise<{ page: import("playwright-core").Page; stop: () => Promise<void> }>;
}
declare module "*/scripts/host/install.mjs" {
  export function ensureBrowser(): Promise<{ executable: string; env?: Record<string, string> }>;
}
declare module "*/scripts/host/fetch-package.mjs" {
  export function npm(args: readonly string[], folder: string): Promise<string>;
}
