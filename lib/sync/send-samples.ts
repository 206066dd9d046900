/**
 * Response samples of those who opted in, on their way to the team: no names, no text, no hours. A day old at least, so
 * that the moment they arrive does not tell when somebody answered, and so that their outcome is known.
 */
import * as z from "zod/mini";
import type { Sample } from "../contract/conversation-clock.ts";
import type { responseSample } from "../contract/sync-told.ts";
import type { AsideDatabase } from "../db/database.ts";
import { askServer } from "../wire/ask-server.ts";
import { accessFor } from "./access.ts";
import { readSession } from "./states.ts";
import type { SyncTools } from "./tools.ts";

const DAY = 24 * 60 * 60_000;
const AT_ONCE = 100;

/** Undefined: not opted in. Otherwise the number of the last sample that was sent. */
export async function sharedTo(db: AsideDatabase): Promise<number | undefined> {
	const state = await db.syncStates.get("samples");
	return state?.key === "samples" ? state.sentTo : undefined;
}

/** From now on, or no more. What was answered before stays on the device. */
export async function shareSamples(db: AsideDatabase, share: boolean): Promise<void> {
	if (!share) return db.syncStates.delete("samples");
	if (!(await readSession(db)) || (await sharedTo(db)) !== undefined) return;
	const last = await db.samples.toCollection().last();
	await db.syncStates.put({ key: "samples", sentTo: last?.id ?? 0 });
}

/** One batch. What fails is sent again by the next run, under the same ids. */
export async function sendSamples(tools: SyncTools): Promise<void> {
	const { db, clock } = tools;
	const [session, sentTo] = [await readSession(db), await sharedTo(db)];
	if (!session || sentTo === undefined) return;
	const old = clock() - DAY;
	const rows = await db.samples
		.where(":id")
		.above(sentTo)
		.until(({ at }) => at.to > old)
		.limit(AT_ONCE)
		.toArray();
	const access = rows.length > 0 ? await accessFor(tools, session) : undefined;
	if (!access?.ok) return;
	const samples = await Promise.all(rows.map((row) => told(row, session.privateKey)));
	const asked = { server: session.server, what: "POST /v1/samples", token: access.value, body: { samples } };
	const answer = await askServer(tools.fetch, { ...asked, reply: z.object({}) });
	if (!answer.ok) return;
	await db.transaction("rw", db.syncStates, async () => {
		// Turned off meanwhile: it stays off.
		if ((await sharedTo(db)) === sentTo) {
			await db.syncStates.put({ key: "samples", sentTo: rows.at(-1)?.id ?? sentTo });
		}
	});
}

async function told(row: Sample, salt: string): Promise<z.infer<typeof responseSample>> {
	const { at, platform, type, waited, within, outcome, templates, followUp } = row;
	// What came after an acknowledgement was no first response.
	const first = {
		firstResponse: Math.max(0, Math.round(waited.to)),
		...(within !== "cannot tell" && { withinTarget: within === "yes" }),
	};
	return {
		id: await idOf(`${salt} ${row.id}`),
		day: Math.floor(at.to / DAY),
		platform,
		inquiryType: type,
		...(!followUp && first),
		...(outcome !== undefined && { resolved: outcome === "solved" || outcome === "sale" }),
		templates: templates.filter((id) => /^[A-Za-z0-9_-]{1,64}$/.test(id)).slice(0, 20),
	};
}

/** The same each time, and nobody without the device's own key can tell whose it is. */
async function idOf(text: string): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
	const hex = Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
