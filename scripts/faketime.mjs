/**
 * The library under which a browser lives at another time of day: an installed one, or Debian's package when we are
 * root. Nothing of the extension knows of it. Node's own modules only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const LIBRARIES = "/usr/lib";
const FILE = join("faketime", "libfaketimeMT.so.1");
const NO_FAKETIME =
	"No libfaketime found. Install it (Debian: apt-get install faketime) or set FAKETIME_LIB to libfaketimeMT.so.1.";

/** Gives `{ library }`, or `{ problem }`: one line that says what to do. */
export function findFaketime(environment = process.env) {
	const named = environment.FAKETIME_LIB;
	if (named)
		return existsSync(named) ? { library: named } : { problem: `FAKETIME_LIB names no file: ${named}` };
	const library = installed() ?? installPackage(environment);
	return library ? { library } : { problem: NO_FAKETIME };
}

function installed() {
	if (!existsSync(LIBRARIES)) return undefined;
	const folders = ["", ...readdirSync(LIBRARIES)].map((folder) => join(LIBRARIES, folder, FILE));
	return folders.find((file) => existsSync(file));
}

function installPackage(environment) {
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
	console.log("Installing Debian's package faketime …");
	const options = {
		stdio: "ignore",
		timeout: 600_000,
		env: { ...environment, DEBIAN_FRONTEND: "noninteractive" },
	};
	spawnSync("apt-get", ["update"], options);
	spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "faketime"], options);
	return installed();
}
