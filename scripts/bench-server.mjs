/** `npm run bench:server`: measures the team's server on SQLite and PostgreSQL; prints a table and writes `.artifacts/bench-server.json`. */
import { findChromium } from "./browsers.mjs";
import { run, setUp, stopUnless } from "./setup.mjs";

setUp();
const { path, problem } = findChromium();
if (!path) stopUnless(1, problem);
stopUnless(run("wxt", ["build"]), "The build failed; its own message is above.");
process.exit(run("node", ["scripts/bench/server/main.ts"], { CHROME_PATH: path }));
