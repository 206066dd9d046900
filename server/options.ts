/** What the operator asked for, from the command line and the environment. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { failed, type Result, success } from "../lib/base/result.ts";
import { isLoopback } from "../lib/contract/sync-link.ts";
import type { Place } from "./database/open-database.ts";

export const COMMANDS = ["run", "link", "export", "import", "verify", "restored"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
	readonly command: Command;
	readonly place: Place;
	readonly host: string;
	readonly port: number;
	readonly tls?: { readonly cert: string; readonly key: string };
	readonly behindProxy: boolean;
	/** How people reach it: what links begin with. */
	readonly publicUrl: string;
	readonly metricsToken?: string;
	/** For `export` and `import`; absent: standard output or input. */
	readonly file?: string;
}

export interface OptionFailure {
	readonly kind: "usage";
	/** One line for the operator. */
	readonly line: string;
}

export const USAGE = `npm run server -- [command] [options]

Commands
  run        (default) start the server
  link       print a link with which one more team can be created
  export     write everything to FILE or standard output
  import     read it into an empty database from FILE or standard input
  verify     check all that is stored; ends with 1 when something does not fit
  restored   say that a backup was put back: every device reads everything anew

Options
  --host ADDRESS      default 127.0.0.1; beyond this machine it needs --cert and --key, or --behind-proxy
  --port NUMBER       default 8787
  --data FOLDER       where the SQLite file lies, default ./aside-data; not used with DATABASE_URL
  --cert, --key FILE  TLS certificate and key (PEM)
  --behind-proxy      a proxy in front speaks TLS and sets X-Forwarded-For
  --public-url URL    what links begin with, default http://localhost:PORT
  --file FILE         for export and import

Environment: DATABASE_URL (PostgreSQL 15 or newer), ASIDE_HOST, ASIDE_PORT, ASIDE_DATA, ASIDE_PUBLIC_URL, ASIDE_BEHIND_PROXY=1,
ASIDE_METRICS_TOKEN (asked for at /metrics from beyond this machine).`;

const NAMED = {
	host: { type: "string" },
	port: { type: "string" },
	data: { type: "string" },
	cert: { type: "string" },
	key: { type: "string" },
	"behind-proxy": { type: "boolean" },
	"public-url": { type: "string" },
	file: { type: "string" },
} as const;

const VARIABLES = {
	host: "ASIDE_HOST",
	port: "ASIDE_PORT",
	data: "ASIDE_DATA",
	"public-url": "ASIDE_PUBLIC_URL",
} as const;

export function readOptions(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
): Result<Options, OptionFailure> {
	try {
		return optionsOf(args, environment);
	} catch (error) {
		return usage(error instanceof Error ? error.message : "The options cannot be read.");
	}
}

function optionsOf(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>,
): Result<Options, OptionFailure> {
	const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: NAMED });
	const command = COMMANDS.find((one) => one === (positionals[0] ?? "run"));
	if (!command) return usage(`There is no command "${positionals[0]}".`);
	const given = (name: keyof typeof VARIABLES) => values[name] ?? environment[VARIABLES[name]];
	const port = Number(given("port") ?? 8787);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) return usage("The port must be 0 to 65535.");
	const host = given("host") ?? "127.0.0.1";
	const behindProxy = values["behind-proxy"] ?? environment["ASIDE_BEHIND_PROXY"] === "1";
	const tls = readTls(values.cert, values.key);
	if (!tls.ok) return tls;
	if (!tls.value && !behindProxy && !isThisMachine(host)) {
		return usage(
			`${host} can be reached by others: give --cert and --key, or --behind-proxy when a proxy speaks TLS.`,
		);
	}
	const url = given("public-url") ?? `${tls.value ? "https" : "http"}://localhost:${port}`;
	const metricsToken = environment["ASIDE_METRICS_TOKEN"];
	return success({
		command,
		place: placeOf(environment["DATABASE_URL"], given("data")),
		host,
		port,
		behindProxy,
		publicUrl: url.replace(/\/+$/, ""),
		...(tls.value && { tls: tls.value }),
		...(metricsToken && { metricsToken }),
		...(values.file && { file: values.file }),
	});
}

function isThisMachine(host: string): boolean {
	return isLoopback(host.includes(":") ? `[${host}]` : host);
}

function readTls(
	cert: string | undefined,
	key: string | undefined,
): Result<{ cert: string; key: string } | undefined, OptionFailure> {
	if (!cert && !key) return success(undefined);
	if (!cert || !key) return usage("TLS needs both --cert and --key.");
	return success({ cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") });
}

function placeOf(url: string | undefined, folder: string | undefined): Place {
	return url ? { url } : { file: join(resolve(folder ?? "aside-data"), "team.sqlite") };
}

function usage(line: string): Result<never, OptionFailure> {
	return failed({ kind: "usage", line });
}
