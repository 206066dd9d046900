/**
 * Looks for histories that break the protocol: `node scripts/search-model.ts 1000000` for the night (a fresh seed each
 * time), `node scripts/search-model.ts mutants` to find counter-examples for the known mistakes anew.
 */
import fc from "fast-check";
import { encode } from "../tests/team/model/encode.ts";
import {
	loadMutant,
	loadRules,
	SHELL_MUTANTS,
	type ShellMutant,
	SOURCE_MUTANTS,
} from "../tests/team/model/mutants.ts";
import { run, STEPS, STEPS_WITH_RESTORES } from "../tests/team/model/run.ts";
import type { Rules } from "../tests/team/model/world.ts";

/** Found after more than a hundred thousand histories. */
const RARE = 300_000;

function search(rules: Rules, forgets: ReadonlySet<ShellMutant>, numRuns: number): string[] | undefined {
	for (const steps of [STEPS, STEPS_WITH_RESTORES]) {
		const found = fc.check(
			fc.property(steps, (history) => run(history, rules, forgets)),
			{ numRuns },
		);
		const history = found.counterexample?.[0];
		if (history) {
			console.error(String(found.failed && "errorInstance" in found ? found.errorInstance : ""));
			return history.map(encode);
		}
	}
	return undefined;
}

const rules = await loadRules();
if (process.argv[2] === "mutants") {
	const found: Record<string, string[] | undefined> = {};
	for (const name of SHELL_MUTANTS) found[name] = search(rules, new Set([name]), RARE);
	for (const name of Object.keys(SOURCE_MUTANTS))
		found[name] = search(await loadMutant(name), new Set(), RARE);
	console.log(JSON.stringify(found, undefined, "\t"));
} else {
	const history = search(rules, new Set(), Number(process.argv[2] ?? 100_000));
	console.log(history ? `Broken: ${JSON.stringify(history)}` : "Nothing found.");
	process.exit(history ? 1 : 0);
}
