/** Response samples from a device to the team, against the real server. */
import { describe, expect, it } from "vitest";
import { success } from "../../lib/base/result.ts";
import type { Sample } from "../../lib/contract/conversation-clock.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { askingAs } from "../../lib/panel/team/asking.ts";
import { readSamples } from "../../lib/panel/team/samples.ts";
import { sendSamples, shareSamples } from "../../lib/sync/send-samples.ts";
import { accessOf, type Device, twoDevices } from "./device.ts";
import { ENGINES } from "./stage.ts";

const DAY = 24 * 60 * 60_000;
const NOW = Date.now();

const answered = (at: number, more: Partial<Sample> = {}): Sample => ({
	at: { from: at, to: at },
	platform: "x",
	type: "support",
	priority: "normal",
	waited: { from: 50_000, to: 60_000 },
	worked: { from: 50_000, to: 60_000 },
	within: "yes",
	acknowledgement: false,
	templates: ["starter-delay", "not an id"],
	...more,
});

async function sharedWith(server: string, admin: Device) {
	const token = await accessOf(admin);
	const ask = (async () => success({ server, access: token })) as unknown as Ask;
	return (await readSamples(askingAs({ ask, fetch }))).value ?? [];
}

describe.each(ENGINES)("response samples on %s", (engine) => {
	it("nothing is sent before one says so, and nothing of before then", async () => {
		const { server, one, other } = await twoDevices(engine);
		await other.sync();
		await other.db.samples.add(answered(NOW - 9 * DAY));
		await sendSamples(other.tools);
		expect(other.sent.some((text) => text.includes("/v1/samples"))).toBe(false);
		await shareSamples(other.db, true);
		await sendSamples(other.tools);
		expect(await sharedWith(server.url, one)).toEqual([]);
	});

	it("what is a day old goes without name, hour or device, once however often it is sent", async () => {
		const { server, one, other } = await twoDevices(engine);
		await other.sync();
		await shareSamples(other.db, true);
		await other.db.samples.bulkAdd([
			// Of a real answer after an acknowledgement, not how long it took: that was no first response.
			answered(NOW - 4 * DAY, { followUp: true, outcome: "solved" }),
			answered(NOW - 3 * DAY, { outcome: "sale" }),
			answered(NOW - 2 * DAY, { within: "cannot tell" }),
			answered(NOW - DAY / 2),
		]);
		other.loseAnswers(1);
		await sendSamples(other.tools);
		for (const _ of ["again", "and again"]) await sendSamples(other.tools);
		const samples = await sharedWith(server.url, one);
		const day = Math.floor((NOW - 3 * DAY) / DAY);
		const usual = {
			platform: "x",
			inquiryType: "support",
			firstResponse: 60_000,
			templates: ["starter-delay"],
		};
		const { firstResponse: _, ...afterwards } = usual;
		expect(samples.map(({ id: _, ...rest }) => rest).sort((a, b) => a.day - b.day)).toEqual([
			{ ...afterwards, day: day - 1, resolved: true },
			{ ...usual, day, withinTarget: true, resolved: true },
			{ ...usual, day: day + 1 },
		]);
		const rows = await server.store.database.query.selectFrom("sample").selectAll().execute();
		expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["body", "day", "id", "team_id"]);
	});

	it("who turns it off sends no more", async () => {
		const { server, one, other } = await twoDevices(engine);
		await other.sync();
		await shareSamples(other.db, true);
		await other.db.samples.add(answered(NOW - 3 * DAY));
		await shareSamples(other.db, false);
		await sendSamples(other.tools);
		expect(await sharedWith(server.url, one)).toEqual([]);
	});
});
