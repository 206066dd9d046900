import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BREAKS_MUTANT, BROKE_THE_DESIGN } from "./counter-examples.ts";
import { decode } from "./encode.ts";
import { loadMutant, loadRules, SHELL_MUTANTS, type ShellMutant, SOURCE_MUTANTS } from "./mutants.ts";
import { run, STEPS, STEPS_WITH_RESTORES } from "./run.ts";

const RUNS = 5_000;
const NOTHING: ReadonlySet<ShellMutant> = new Set();
const rules = await loadRules();
const historyOf = (text: string) => text.split(" ").map(decode);

describe("the rules of the protocol", () => {
	it.each([
		["edits, pushes, pulls, lost answers and forgotten deletions", STEPS],
		["restored backups besides", STEPS_WITH_RESTORES],
	])("hold through any order of %s", (_, steps) => {
		fc.assert(
			fc.property(steps, (history) => run(history, rules, NOTHING)),
			{ numRuns: RUNS },
		);
	});

	it.each(Object.entries(BROKE_THE_DESIGN))("no longer break: %s", (_, text) => {
		run(historyOf(text), rules, NOTHING);
	});

	it.each(Object.entries(BREAKS_MUTANT))("hold in the history that breaks %s", (_, text) => {
		run(historyOf(text), rules, NOTHING);
	});
});

describe("each known mistake", () => {
	it("has its history", () => {
		const mistakes = [...SHELL_MUTANTS, ...Object.keys(SOURCE_MUTANTS)];
		expect(Object.keys(BREAKS_MUTANT).sort()).toEqual(mistakes.sort());
	});

	it.each(SHELL_MUTANTS)("%s breaks in it", (name) => {
		expect(() => run(historyOf(BREAKS_MUTANT[name] ?? ""), rules, new Set([name]))).toThrow();
	});

	it.each(Object.keys(SOURCE_MUTANTS))("%s breaks in it", async (name) => {
		const mutant = await loadMutant(name);
		expect(() => run(historyOf(BREAKS_MUTANT[name] ?? ""), mutant, NOTHING)).toThrow();
	});
});
