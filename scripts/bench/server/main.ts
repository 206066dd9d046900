/** Measures the team's server on both databases and prints the figures beside their goals. The load shares the machine. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Place } from "../../../server/database/open-database.ts";
import { findPostgres, startPostgres } from "../../postgres.mjs";
import { isMet, type Row, round } from "../row.ts";
import { measureFirstSync } from "./first-sync.ts";
import { median, oneByOne, p99, paced, perSecond } from "./load.ts";
import { measureSockets } from "./sockets.ts";
import { ask, devices, found, type Running, start, templates } from "./stage.ts";

const TEAMS = 1_000;
const FEW = 1_000;
const MANY = 10 * FEW;
const SOCKETS = 1_000;
const CALLERS = 16;
/** ms of each measurement of a rate. */
const LONG = 4_000;

interface Hot {
	readonly pushes: number;
	readonly empty: number;
	readonly page: number;
}

async function measure(engine: string, place: Place): Promise<Row[]> {
	const server = await start(place);
	const say = (what: string, figure: number, unit: Row["unit"], goal = "–"): Row => ({
		what: `${engine}: ${what}`,
		figure,
		unit,
		goal,
	});
	try {
		const hot = await found(server, "Hot");
		const { access: token } = hot.tokens;
		const tokens = await devices(server, hot, CALLERS);
		await seed(server, token, FEW);
		const few = await measureHot(server, tokens);
		const spread = await measureSpread(server);
		const steady = await paced((turn) => push(server, tokens[turn % CALLERS]), { rate: 100, count: 500 });
		await seed(server, token, MANY - FEW);
		const many = await measureHot(server, tokens);
		const told = await measureSockets(server, token, SOCKETS);
		const first = await measureFirstSync(server, { team: hot.team.id, token, count: MANY });
		return [
			say("pushes a second on one hot team", few.pushes, "/s", "≥ 1000 /s"),
			say(`pushes a second over ${TEAMS} teams`, spread, "/s", "≥ 1000 /s"),
			say("p99 of a push at 100 a second", p99(steady), "ms", "≤ 50 ms"),
			say("empty pulls a second", few.empty, "/s", "≥ 3000 /s"),
			say("pull of 200 templates, median", few.page, "ms"),
			say("pushes with ten times the data", round(many.pushes / few.pushes), "×"),
			say("empty pulls with ten times the data", round(many.empty / few.empty), "×"),
			say("time of a pull of 200 with ten times the data", round(many.page / few.page), "×"),
			say(`memory for each of ${SOCKETS} live sockets`, told.memory, "kB"),
			say(`all of ${SOCKETS} sockets told of a push`, told.all, "ms", "≤ 2000 ms"),
			say(`first sync of ${MANY} templates into the extension`, first, "s", "≤ 5 s"),
		];
	} finally {
		await server.stop();
	}
}

/** What is not written counts for nothing. */
async function push({ url }: Running, token = "", count = 1): Promise<void> {
	const reply = JSON.parse(await ask(url, "POST /v1/sync/push", { token, body: templates(count) }));
	const isWritten = reply.outcomes.every((one: { status: string }) => one.status === "ok");
	if (!isWritten) throw new Error("A push was not written");
}

async function seed(server: Running, token: string, count: number): Promise<void> {
	for (let at = 0; at < count; at += 100) await push(server, token, 100);
}

/** Each caller is a device of its own, as a device's changes come in their order. */
async function measureHot(server: Running, tokens: readonly string[]): Promise<Hot> {
	const { url } = server;
	const token = tokens[0] ?? "";
	const cursor = await newest(server, token);
	const empty = await perSecond(() => ask(url, `GET /v1/sync/pull?cursor=${cursor}`, { token }), {
		callers: CALLERS,
		ms: LONG,
	});
	const page = median(await oneByOne(() => ask(url, "GET /v1/sync/pull", { token }), 100));
	const pushes = await perSecond((caller) => push(server, tokens[caller]), { callers: CALLERS, ms: LONG });
	return { pushes, empty, page };
}

/** The cursor of somebody who has read everything. */
async function newest({ url }: Running, token: string): Promise<string> {
	for (let cursor = ""; ; ) {
		const path = `GET /v1/sync/pull${cursor && `?cursor=${cursor}`}`;
		const page = JSON.parse(await ask(url, path, { token }));
		cursor = page.cursor;
		if (!page.more) return cursor;
	}
}

async function measureSpread(server: Running): Promise<number> {
	const tokens: string[] = [];
	for (let at = 0; at < TEAMS; at += 1) tokens.push((await found(server, `Team ${at}`)).tokens.access);
	let turn = 0;
	return perSecond(
		() => {
			turn += 1;
			return push(server, tokens[turn % TEAMS]);
		},
		{ callers: CALLERS, ms: LONG },
	);
}

const folder = mkdtempSync(join(tmpdir(), "aside-bench-"));
const rows = await measure("SQLite", { file: join(folder, "team.sqlite") });
rmSync(folder, { recursive: true, force: true });
const { bin, problem } = findPostgres();
if (!bin) throw new Error(problem);
const postgres = await startPostgres(bin);
try {
	rows.push(...(await measure("PostgreSQL", { url: postgres.url })));
} finally {
	postgres.stop();
}
const judged = rows.map((row) => ({ ...row, met: isMet(row) }));
const SAID = { true: "yes", false: "NO", undefined: "" } as const;
console.table(
	judged.map(({ what, figure, unit, goal, met }) => ({
		what,
		figure: `${figure} ${unit}`,
		goal,
		met: SAID[`${met}`],
	})),
);
const file = join(import.meta.dirname, "../../../.artifacts/bench-server.json");
writeFileSync(file, `${JSON.stringify(judged, null, "\t")}\n`);
process.exit(0);
