/**
 * `npm test`: sets everything up and runs every suite, also after one has failed. Ends with what failed and why, what
 * passed only when it was tried again, how long each suite took, and one plain line, `N passed, N failed`, over all suites.
 *
 * The check builds what the browsers load, so it comes first. What a suite prints is shown whole when it has ended.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findFirefox } from "./browsers.mjs";
import { resultsOf } from "./results.mjs";
import { ROOT, runQuietly, setUp, stopUnless } from "./setup.mjs";

setUp();
const chromium = findChromium();
const firefox = findFirefox();
for (const browser of [chromium, firefox]) if (!browser.path) stopUnless(1, browser.problem);
const browsers = { CHROME_PATH: chromium.path, FIREFOX_PATH: firefox.path };

const ARTIFACTS = join(ROOT, ".artifacts");
mkdirSync(ARTIFACTS, { recursive: true });
const total = { passed: 0, failed: 0 };
/** For the end, line by line. */
const told = [];
const times = [];

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
	const { passed, failures, second } = resultsOf(report, code);
	total.passed += passed;
	total.failed += failures.length;
	times.push(`${name} ${took} s`);
	for (const { title, why } of failures) told.push(`failed (${name}): ${title}\n\t${why}`);
	for (const title of second) told.push(`passed when tried again (${name}): ${title}`);
	console.log(`\n— ${name} (${took} s)\n${output}`);
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

console.log(`\n${told.join("\n")}\n${times.join(", ")}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
