/** Runs all measurements and prints them beside their goals. Figures are of this machine and this run. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureClock } from "./clock.ts";
import { measureHistory } from "./history.ts";
import { inquiryRates } from "./inquiries.ts";
import { measurePageCost } from "./page-cost.ts";
import { isMet, type Row } from "./row.ts";
import { measureTemplates } from "./templates.ts";
import { measureWaits } from "./waits.ts";

const rows: Row[] = [
	...(await measurePageCost()),
	...(await measureWaits()),
	...(await measureTemplates()),
	...(await measureHistory()),
	...(await measureClock()),
	...inquiryRates(),
];

const judged = rows.map((row) => ({ ...row, met: isMet(row) }));
const SAID = { true: "yes", false: "NO", undefined: "" } as const;
console.table(
	judged.map(({ what, figure, unit, goal, met }) => ({
		what,
		figure: `${figure} ${unit}`,
		goal,
		met: SAID[`${met}`],
	})),
);
const file = join(import.meta.dirname, "../../.artifacts/bench.json");
writeFileSync(file, `${JSON.stringify(judged, null, "\t")}\n`);
