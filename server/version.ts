import { readFileSync } from "node:fs";

/** Of package.json. */
export const VERSION = String(
	JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version,
);
