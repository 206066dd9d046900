/**
 * What `webextension-polyfill` is in a build: the browser's own API, whose functions give promises in every browser we
 * support. The one thing of the polyfill's 3 kB that Chrome lacks, listeners that answer with a promise, the worker does
 * itself (`entrypoints/background/by-callback.ts`).
 */
import { browser } from "wxt/browser";

// biome-ignore lint/style/noDefaultExport: stands for a package whose one export that is
export default browser;
