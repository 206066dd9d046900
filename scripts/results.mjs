/** What a suite's JSON report says: as Playwright and Vitest write it. */
import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** Characters of a failure's own words in the summary; the suite's output has them whole. */
const WORDS = 600;

/**
 * How many tests of a suite passed, which failed and why, and which passed only when tried again.
 * A suite without a readable report counts by its exit code: a step that passed or failed as one.
 */
export function resultsOf(report, code) {
	const tests = existsSync(report) ? testsOf(JSON.parse(readFileSync(report, "utf8"))) : [];
	const failures = tests.filter(({ status }) => status === "failed");
	// Failing outside any test (a file that does not load) is a failure too, and so is a report without tests.
	const isOdd = failures.length === 0 && (code !== 0 || (existsSync(report) && tests.length === 0));
	if (isOdd) failures.push({ title: "the suite itself", why: `it ended with ${code}; see its output` });
	const passed = tests.filter(({ status }) => status !== "failed").length;
	return {
		passed: existsSync(report) ? passed : Number(code === 0),
		failures,
		second: tests.filter(({ status }) => status === "second").map(({ title }) => title),
	};
}

function testsOf(report) {
	return report.suites ? report.suites.flatMap((suite) => ofPlaywright(suite, [])) : ofVitest(report);
}

function ofPlaywright(suite, above) {
	const path = [...above, suite.title];
	const own = (suite.specs ?? []).flatMap((spec) =>
		spec.tests.map(({ status, results }) => ({
			title: [...path, spec.title].join(" › "),
			status: { expected: "passed", flaky: "second" }[status] ?? "failed",
			why: short(results.at(-1)?.error?.message ?? status),
		})),
	);
	return [...own, ...(suite.suites ?? []).flatMap((inner) => ofPlaywright(inner, path))];
}

function ofVitest(report) {
	return report.testResults.flatMap(({ assertionResults }) =>
		assertionResults.map(({ fullName, status, failureMessages }) => ({
			title: fullName,
			status: status === "passed" ? "passed" : "failed",
			why: short(failureMessages?.[0] ?? status),
		})),
	);
}

function short(words) {
	return stripVTControlCharacters(words).slice(0, WORDS).replaceAll("\n", "\n\t");
}
