/**
 * Runs the measurements named on the command line, or all, and prints each beside its goals as soon as it is made. Figures
 * are of this machine and this run.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { measureClock } from "./clock.ts";
import { measureHistory } from "./history.ts";
import { inquiryRates } from "./inquiries.ts";
import { measurePageCost } from "./page-cost.ts";
import { isMet, type Row } from "./row.ts";
import { measureTemplates } from "./templates.ts";
import { measureWaits } from "./waits.ts";

const MEASUREMENTS: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
	page: measurePageCost,
	waits: measureWaits,
	templates: measureTemplates,
	history: measureHistory,
	clock: measureClock,
	inquiries: inquiryRates,
};
const SAID = { true: "yes", false: "NO", undefined: "" } as const;

const named = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown) {
	console.error(`There is no measurement "${unknown}". There are: ${Object.keys(MEASUREMENTS).join(", ")}.`);
	process.exit(1);
}

const judged: (Row & { readonly met: boolean | undefined })[] = [];
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
	if (named.length > 0 && !named.includes(name)) continue;
	const rows = (await measure()).map((row) => ({ ...row, met: isMet(row) }));
	judged.push(...rows);
	console.log(`\n${name}`);
	console.table(
		rows.map(({ what, figure, unit, goal, met }) => ({
			what,
			figure: `${figure} ${unit}`,
			goal,
			met: SAID[`${met}`],
		})),
	);
}
const file = join(import.meta.dirname, "../../.artifacts/bench.json");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(judged, null, "\t")}\n`);
