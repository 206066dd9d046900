/**
 * A throw-away PostgreSQL for tests and the bench: an installed one, or Debian's package when we are root. Its cluster
 * lies in a temporary folder, listens on loopback alone and is deleted at the end. PostgreSQL refuses to run as root,
 * so root starts it as the user that the package makes. Node's own modules only.
 */
import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const PACKAGE_FOLDER = "/usr/lib/postgresql";
const OLDEST = 15;
const NO_POSTGRES =
	"No PostgreSQL 15 or newer found. Install it (Debian: apt-get install postgresql) or set PG_BIN to the folder of its programs.";

/** Gives `{ bin }`, the folder with `initdb` and `pg_ctl`, or `{ problem }`. */
export function findPostgres(environment = process.env) {
	const named = environment.PG_BIN;
	if (named) return isFolder(named) ? { bin: named } : { problem: `PG_BIN holds no initdb: ${named}` };
	const bin = installed(environment) ?? installPackage(environment);
	return bin ? { bin } : { problem: NO_POSTGRES };
}

function installed(environment) {
	const versions = existsSync(PACKAGE_FOLDER) ? readdirSync(PACKAGE_FOLDER) : [];
	const newestFirst = versions.map(Number).sort((one, other) => other - one);
	const packaged = newestFirst
		.filter((version) => version >= OLDEST)
		.map((version) => join(PACKAGE_FOLDER, String(version), "bin"));
	const onPath = (environment.PATH ?? "").split(delimiter).filter(Boolean);
	return [...packaged, ...onPath].find((folder) => isFolder(folder) && isNewEnough(folder));
}

function isFolder(folder) {
	try {
		for (const program of ["initdb", "pg_ctl", "postgres"]) accessSync(join(folder, program), constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function isNewEnough(folder) {
	const { stdout } = spawnSync(join(folder, "postgres"), ["--version"], {
		encoding: "utf8",
		timeout: 10_000,
	});
	return Number(/\) (\d+)/.exec(stdout ?? "")?.[1] ?? 0) >= OLDEST;
}

function installPackage(environment) {
	if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
	console.log("Installing Debian's package postgresql …");
	const options = {
		stdio: "ignore",
		timeout: 600_000,
		env: { ...environment, DEBIAN_FRONTEND: "noninteractive" },
	};
	spawnSync("apt-get", ["update"], options);
	spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], options);
	return installed(environment);
}

/** Gives `{ url, stop }`. Throws with the program's own words when it does not start. */
export async function startPostgres(bin) {
	const folder = mkdtempSync(join(tmpdir(), "aside-postgres-"));
	const data = join(folder, "data");
	const as = userFor(folder);
	const port = await freePort();
	call(as, join(bin, "initdb"), ["-D", data, "-U", "aside", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]);
	const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200`;
	call(as, join(bin, "pg_ctl"), [
		"-D",
		data,
		"-l",
		join(folder, "log"),
		"-w",
		"-t",
		"60",
		"-o",
		settings,
		"start",
	]);
	return {
		url: `postgres://aside@127.0.0.1:${port}/postgres`,
		stop() {
			call(as, join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** As root: the first of the users such a server may run as, given the folder. */
function userFor(folder) {
	if (process.getuid?.() !== 0) return undefined;
	chmodSync(folder, 0o755);
	const user = ["postgres", "nobody"].find((one) => spawnSync("id", ["-u", one]).status === 0);
	if (!user) throw new Error("There is no user postgres or nobody to run PostgreSQL as.");
	spawnSync("chown", [user, folder]);
	return user;
}

function call(as, program, args) {
	const [command, all] = as ? ["runuser", ["-u", as, "--", program, ...args]] : [program, args];
	// The server keeps the outputs it was started with: a pipe would wait for its end.
	const { status, error } = spawnSync(command, all, { stdio: "ignore", timeout: 90_000, cwd: tmpdir() });
	if (status !== 0) throw new Error(`${program} ended with ${status ?? error?.message}`);
}

function freePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const { port } = probe.address();
			probe.close(() => resolve(port));
		});
	});
}
