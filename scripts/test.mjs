/**
 * `npm test`: sets everything up and runs every suite, also after one has failed. Ends with one plain line,
 * `N passed, N failed`, over all of them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findFirefox } from "./browsers.mjs";
import { ROOT, run, setUp, stopUnless } from "./setup.mjs";

setUp();
const chromium = findChromium();
const firefox = findFirefox();
for (const browser of [chromium, firefox]) if (!browser.path) stopUnless(1, browser.problem);
const browsers = { CHROME_PATH: chromium.path, FIREFOX_PATH: firefox.path };

const ARTIFACTS = join(ROOT, ".artifacts");
mkdirSync(ARTIFACTS, { recursive: true });
const total = { passed: 0, failed: 0 };

function suite(name, command, args, environment = {}) {
	console.log(`\n— ${name}`);
	const report = join(ARTIFACTS, `${name.replaceAll(" ", "-")}.json`);
	rmSync(report, { force: true });
	const code = run(
		command,
		args.map((arg) => arg.replace("REPORT", report)),
		{ ...browsers, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...environment },
	);
	const counts = countsOf(report, code);
	total.passed += counts.passed;
	total.failed += counts.failed;
}

/** A suite without a readable report counts by its exit code: a step that passed or failed as one. */
function countsOf(report, code) {
	if (!existsSync(report)) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const result = JSON.parse(readFileSync(report, "utf8"));
	const counts = result.stats
		? {
				passed: result.stats.expected + result.stats.flaky,
				failed: result.stats.unexpected + result.stats.skipped,
			}
		: { passed: result.numPassedTests, failed: result.numTotalTests - result.numPassedTests };
	// Failing outside any test (a file that does not load) is a failure too, and so is a suite without tests.
	if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
	return counts;
}

const VITEST_REPORT = ["--reporter=default", "--reporter=json", "--outputFile.json=REPORT"];
suite("check", "npm", ["run", "--silent", "check"]);
suite("unit tests", "vitest", ["run", ...VITEST_REPORT]);
suite("team and server", "vitest", ["run", "--config=tests/team/vitest.config.ts", ...VITEST_REPORT]);
suite("journeys in Chromium", "playwright", ["test", "--config=tests/journeys", "--reporter=line,json"]);
suite("journeys in Firefox", "vitest", ["run", "--config=tests/firefox/vitest.config.ts", ...VITEST_REPORT]);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
