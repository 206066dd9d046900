/**
 * `npm test`: sets everything up and runs every suite, also after one has failed. Ends with one plain line,
 * `N passed, N failed`, over all of them.
 *
 * The check builds what the browsers load, so it comes first. What a suite prints is shown whole when it has ended.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findFirefox } from "./browsers.mjs";
import { ROOT, runQuietly, setUp, stopUnless } from "./setup.mjs";

setUp();
const chromium = findChromium();
const firefox = findFirefox();
for (const browser of [chromium, firefox]) if (!browser.path) stopUnless(1, browser.problem);
const browsers = { CHROME_PATH: chromium.path, FIREFOX_PATH: firefox.path };

const ARTIFACTS = join(ROOT, ".artifacts");
mkdirSync(ARTIFACTS, { recursive: true });
const total = { passed: 0, failed: 0 };

async function suite(name, command, args) {
	const began = Date.now();
	const report = join(ARTIFACTS, `${name.replaceAll(" ", "-")}.json`);
	rmSync(report, { force: true });
	const { code, output } = await runQuietly(
		command,
		args.map((arg) => arg.replace("REPORT", report)),
		{ ...browsers, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
	);
	const took = Math.round((Date.now() - began) / 1_000);
	console.log(`\n— ${name} (${took} s)\n${output}`);
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
const PLAYWRIGHT_REPORT = "--reporter=dot,json";
await suite("check", "npm", ["run", "--silent", "check"]);
// One after the other: side by side on two cores, browsers are late for their own time limits.
await suite("unit tests", "vitest", ["run", ...VITEST_REPORT]);
await suite("team and server", "vitest", ["run", "--config=tests/team/vitest.config.ts", ...VITEST_REPORT]);
await suite("screens", "playwright", ["test", "--config=tests/look", PLAYWRIGHT_REPORT]);
await suite("journeys in Chromium", "playwright", ["test", "--config=tests/journeys", PLAYWRIGHT_REPORT]);
await suite("journeys in Firefox", "vitest", [
	"run",
	"--config=tests/firefox/vitest.config.ts",
	...VITEST_REPORT,
]);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
