/** `npm start`: sets everything up, then shows Aside at work. See scripts/show/main.ts for what it takes. */
import { findChromium } from "./browsers.mjs";
import { run, setUp, stopUnless } from "./setup.mjs";

setUp();
const { path, problem } = findChromium();
if (!path) stopUnless(1, problem);
stopUnless(run("wxt", ["build"]), "The build failed; its own message is above.");
process.exit(run("node", ["scripts/show/main.ts", ...process.argv.slice(2)], { CHROME_PATH: path }));
