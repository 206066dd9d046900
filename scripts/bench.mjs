/** `npm run bench`: measures the built extension on the replicas; prints tables and writes `.artifacts/bench.json`. Names after `--` choose measurements. */
import { findChromium } from "./browsers.mjs";
import { run, setUp, stopUnless } from "./setup.mjs";

setUp();
const { path, problem } = findChromium();
if (!path) stopUnless(1, problem);
stopUnless(run("wxt", ["build"]), "The build failed; its own message is above.");
process.exit(run("node", ["scripts/bench/main.ts", ...process.argv.slice(2)], { CHROME_PATH: path }));
