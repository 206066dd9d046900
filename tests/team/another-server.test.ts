/** Servers are told apart by the id they were known by when the device joined. */
import { expect, test } from "vitest";
import { dropAccess } from "../../lib/sync/access.ts";
import { syncOnce } from "../../lib/sync/engine.ts";
import { readSession } from "../../lib/sync/states.ts";
import { readStatus } from "../../lib/sync/status.ts";
import { readServerId } from "../../server/store/server-id.ts";
import { template, twoDevices } from "./device.ts";
import { serve } from "./stage.ts";

test("another server at the same address is told apart, and is given neither a token nor a change", async () => {
	const { server, one } = await twoDevices();
	expect(await one.sync()).toBe(true);
	await one.save(template("a"));
	await dropAccess(one.tools);
	const rightId = await readServerId(server.store);
	// What stands at an address is whatever database is behind it.
	const { url: elsewhere } = await serve("sqlite");
	const right = one.tools.fetch;
	const redirected = { ...one.tools, fetch: toServer(right, server.url, elsewhere) };
	one.sent.length = 0;
	expect(await syncOnce(redirected, true)).toBe(false);
	expect(await readStatus(one.db)).toMatchObject({ trouble: { kind: "another" }, waiting: 1 });
	expect(one.sent.map((text) => text.trim())).toEqual([`${elsewhere}/v1/config`]);
	expect((await readSession(one.db))?.serverId).toBe(rightId);
	// It passes by itself once the right one is back.
	expect(await one.sync()).toBe(true);
	expect(await readStatus(one.db)).toMatchObject({ waiting: 0 });
});

function toServer(send: typeof fetch, from: string, to: string): typeof fetch {
	return (input, init) => send(String(input).replace(from, to), init);
}
