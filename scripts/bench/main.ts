/** Runs all measurements and prints them beside their goals. Figures are of this machine and this run. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measurePageCost } from "./page-cost.ts";
import type { Row } from "./row.ts";
import { measureTemplates } from "./templates.ts";
import { measureWaits } from "./waits.ts";

const rows: Row[] = [...(await measurePageCost()), ...(await measureWaits()), ...(await measureTemplates())];

const table = rows.map(({ what, figure, unit, goal }) => ({ what, figure: `${figure} ${unit}`, goal }));
console.table(table);
const file = join(import.meta.dirname, "../../.artifacts/bench.json");
writeFileSync(file, `${JSON.stringify(rows, null, "\t")}\n`);
