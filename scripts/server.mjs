/** `npm run server`: sets everything up, then starts the team's server. `npm run server -- --help` says what it takes. */
import { run, setUp } from "./setup.mjs";

setUp();
process.exit(run("node", ["server/main.ts", ...process.argv.slice(2)]));
