/**
 * Finds the browsers for tests and `npm start`, in this order: the path in CHROME_PATH or FIREFOX_PATH, an installed
 * one, Playwright's own download where the network allows (Chromium), Debian's package when we are root.
 * Node's own modules only.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT, toolEnvironment } from "./setup.mjs";

const CHROMIUM_NAMES = ["chromium", "chromium-browser", "chrome-for-testing", "google-chrome-for-testing"];
const BRANDED_NAMES = ["google-chrome", "google-chrome-stable", "chrome"];
const FIREFOX_NAMES = ["firefox-esr", "firefox", "firefox-developer-edition"];
const MAC = {
	chromium: [
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
	],
	firefox: [
		"/Applications/Firefox.app/Contents/MacOS/firefox",
		"/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
	],
};

const NO_CHROMIUM =
	"No Chromium found. Install Chromium or Chrome for Testing (Debian: apt-get install chromium) or set CHROME_PATH.";
const BRANDED =
	"is branded Google Chrome, which no longer loads unpacked extensions from the command line. Install Chromium or Chrome for Testing, or set CHROME_PATH to one.";
const NO_FIREFOX =
	"No Firefox found. Install Firefox (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.";

/** Gives `{ path }`, or `{ problem }`: one line that says what to do. */
export function findChromium(environment = process.env) {
	const named = environment.CHROME_PATH;
	if (named) {
		if (!isExecutable(named)) return { problem: `CHROME_PATH names no program: ${named}` };
		return isBranded(named) ? { problem: `CHROME_PATH ${BRANDED}` } : { path: named };
	}
	const installed =
		firstOf([...onPath(CHROMIUM_NAMES, environment), ...MAC.chromium]) ?? playwrightsChromium();
	if (installed) return { path: installed };
	const got = downloadChromium() ?? installPackage("chromium", CHROMIUM_NAMES, environment);
	if (got) return { path: got };
	const branded = firstOf(onPath(BRANDED_NAMES, environment));
	return { problem: branded ? `${branded} ${BRANDED}` : NO_CHROMIUM };
}

/** See `findChromium`. */
export function findFirefox(environment = process.env) {
	const named = environment.FIREFOX_PATH;
	if (named)
		return isExecutable(named) ? { path: named } : { problem: `FIREFOX_PATH names no program: ${named}` };
	const installed = firstOf([...onPath(FIREFOX_NAMES, environment), ...MAC.firefox]);
	const got = installed ?? installPackage("firefox-esr", FIREFOX_NAMES, environment);
	return got ? { path: got } : { problem: NO_FIREFOX };
}

/** Branded Chrome calls itself "Google Chrome 150…"; Chrome for Testing and Chromium say so. */
export function isBrandedVersion(version) {
	return /^Google Chrome (?!for Testing)/.test(version.trim());
}

function isBranded(path) {
	const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 10_000 });
	return isBrandedVersion(stdout ?? "");
}

function onPath(names, environment) {
	const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstOf(paths) {
	return paths.find((path) => isExecutable(path) && !isBranded(path));
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function playwrightsChromium() {
	const script =
		"import('@playwright/test').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
	const { stdout } = spawnSync("node", ["-e", script], {
		cwd: ROOT,
		env: toolEnvironment(),
		encoding: "utf8",
	});
	return stdout && existsSync(stdout) ? stdout : undefined;
}

function downloadChromium() {
	console.log("No Chromium is installed; trying Playwright's download …");
	spawnSync("playwright", ["install", "chromium"], {
		cwd: ROOT,
		env: toolEnvironment(),
		stdio: "ignore",
		timeout: 180_000,
	});
	return playwrightsChromium();
}

function installPackage(name, names, environment) {
	const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
	if (!isDebianRoot) return undefined;
	console.log(`Installing Debian's package ${name} …`);
	const options = {
		stdio: "ignore",
		timeout: 600_000,
		env: { ...environment, DEBIAN_FRONTEND: "noninteractive" },
	};
	spawnSync("apt-get", ["update"], options);
	spawnSync("apt-get", ["install", "-y", "--no-install-recommends", name], options);
	return firstOf(onPath(names, environment));
}
