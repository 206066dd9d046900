/** `npm run server`: see USAGE in options.ts. */

import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { systemClock } from "../lib/base/clock.ts";
import { formatLink } from "../lib/contract/sync-link.ts";
import { openDatabase } from "./database/open-database.ts";
import { RATES } from "./http/rate-limit.ts";
import { createLog } from "./observe/log.ts";
import { type Options, readOptions, USAGE } from "./options.ts";
import { startServer } from "./start-server.ts";
import { afterRestore } from "./store/after-restore.ts";
import { createSetup } from "./store/joining.ts";
import type { Store } from "./store/store.ts";
import { verify } from "./store/verify.ts";
import { exportData } from "./transfer/export-data.ts";
import { importData } from "./transfer/import-data.ts";

const say = (line: string) => process.stderr.write(`${line}\n`);

if (process.argv.includes("--help")) {
	say(USAGE);
	process.exit(0);
}
const options = readOptions(process.argv.slice(2), process.env);
if (!options.ok) {
	say(options.failure.line);
	say("See npm run server -- --help");
	process.exit(2);
}
try {
	await (options.value.command === "run" ? run(options.value) : doOnce(options.value));
} catch (error) {
	say(`Could not ${options.value.command}: ${error instanceof Error ? error.message : "unknown fault"}`);
	process.exit(1);
}

async function run(asked: Options): Promise<void> {
	const log = createLog((line) => process.stdout.write(line), systemClock);
	const server = await startServer({ ...asked, rates: RATES, log, clock: systemClock });
	say(`Aside's team server listens on ${asked.host}, port ${server.port}.`);
	const team = await server.store.database.query
		.selectFrom("team")
		.select("team_id")
		.limit(1)
		.executeTakeFirst();
	if (!team) await sayLink(server.store, asked, server.port);
	const stop = () => {
		server.stop().then(
			() => process.exit(0),
			() => process.exit(1),
		);
	};
	process.once("SIGTERM", stop);
	process.once("SIGINT", stop);
}

async function sayLink(store: Store, asked: Options, port = asked.port): Promise<void> {
	const server = asked.publicUrl.replace(/:0$/, `:${port}`);
	const setup = await createSetup(store);
	say("To create a team, paste this link in Aside → Desk → Team. It works once, for a week:");
	say(formatLink({ kind: "setup", server, setup }));
}

/** Commands that do one thing and end. */
async function doOnce(asked: Options): Promise<void> {
	const database = await openDatabase(asked.place);
	const store: Store = { database, clock: systemClock };
	try {
		process.exitCode = await act(store, asked);
	} finally {
		await database.query.destroy();
	}
}

async function act(store: Store, asked: Options): Promise<number> {
	if (asked.command === "link") await sayLink(store, asked);
	if (asked.command === "restored")
		say(`${await afterRestore(store)} teams will be read anew by their devices.`);
	if (asked.command === "export") say(`${await writeExport(store, asked.file)} rows written.`);
	if (asked.command === "import") return readImport(store, asked.file);
	return asked.command === "verify" ? sayVerdict(store) : 0;
}

async function writeExport(store: Store, file: string | undefined): Promise<number> {
	const out = file ? createWriteStream(file, { mode: 0o600 }) : process.stdout;
	const rows = await exportData(store, async (line) => {
		if (!out.write(`${line}\n`)) await once(out, "drain");
	});
	if (file) {
		out.end();
		await once(out, "finish");
	}
	return rows;
}

async function readImport(store: Store, file: string | undefined): Promise<number> {
	const input = file ? createReadStream(file, "utf8") : process.stdin;
	const result = await importData(store, createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }));
	const lines = {
		"not-empty": "The database has a team already. Import goes into an empty one.",
		"not-an-export": "This is not an export of Aside's team server, or it was cut off.",
		"other-schema": "The export is of another version. Import it with that version, then upgrade.",
	};
	say(result.ok ? `${result.value} rows read.` : lines[result.failure.kind]);
	return result.ok ? 0 : 1;
}

async function sayVerdict(store: Store): Promise<number> {
	const { teams, entries, records, faults } = await verify(store);
	say(`${teams} teams, ${entries} entries of history, ${records} records: ${faults.length} faults.`);
	for (const fault of faults.slice(0, 50)) say(fault);
	return faults.length === 0 ? 0 : 1;
}
