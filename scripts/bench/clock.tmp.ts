import { measureClock } from "./clock.ts";

console.table(await measureClock());
process.exit(0);
