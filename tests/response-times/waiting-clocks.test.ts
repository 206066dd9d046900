import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { waitingAfter, waitingClocks } from "../../lib/db/clock-store.ts";
import { AsideDatabase } from "../../lib/db/database.ts";
import { newConversation } from "../../lib/response-times/conversation.ts";

const ranks = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 500, maxLength: 700 });

async function filled(all: readonly number[]): Promise<AsideDatabase> {
	const db = new AsideDatabase(`waiting-${crypto.randomUUID()}`);
	await db.clocks.bulkPut(
		all.map((rank, at) => ({ ...newConversation(`x:${String(at).padStart(4, "0")}`, "x", `${at}`), rank })),
	);
	return db;
}

it("lists those who wait in order and each once, however many wait equally long and whatever is left out", async () => {
	await fc.assert(
		fc.asyncProperty(
			ranks,
			fc.integer({ min: 1, max: 800 }),
			fc.integer({ min: 1, max: 5 }),
			async (all, most, nth) => {
				const db = await filled(all);
				const keep = ({ name }: { name: string }) => Number(name) % nth === 0;
				const wanted = (await db.clocks.orderBy("rank").toArray()).filter(keep).slice(0, most);
				expect(await waitingClocks(db, most, keep)).toEqual(wanted);
				await db.delete();
			},
		),
		{ numRuns: 12 },
	);
});

it("goes on from each to the one behind it, through all and to nobody behind the last", async () => {
	const db = await filled([3, 1, 1, 2, 1]);
	const order: string[] = [];
	let [at] = await waitingClocks(db, 1);
	while (at) {
		order.push(at.name);
		at = await waitingAfter(db, at);
	}
	expect(order).toEqual(["1", "2", "4", "3", "0"]);
	await db.delete();
});
