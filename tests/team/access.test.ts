import { describe, expect, it } from "vitest";
import { createInvite, createSetup, removeInvite } from "../../server/store/joining.ts";
import { shareKeys } from "../../server/store/keys.ts";
import { changeRole, removeMember } from "../../server/store/members.ts";
import { renameTeam } from "../../server/store/rename-team.ts";
import { recognise } from "../../server/store/sessions.ts";
import type { Caller, Store } from "../../server/store/store.ts";
import {
	ask,
	createOwner,
	ENGINES,
	invite,
	movableClock,
	mutationLike,
	type Person,
	PUBLIC_KEY,
	personOf,
	secondDevice,
	serve,
} from "./stage.ts";

const DAY = 24 * 60 * 60_000;
const device = { name: "Browser", publicKey: PUBLIC_KEY };

async function callerOf(store: Store, { token }: Person): Promise<Caller> {
	const caller = await recognise(store, token);
	if ("kind" in caller) throw new Error(caller.kind);
	return caller;
}

describe.each(ENGINES)("coming in and going out on %s", (engine) => {
	it("a team is created with the printed link, once, within a week", async () => {
		const time = movableClock();
		const server = await serve(engine, { clock: time.clock });
		const setup = await createSetup(server.store);
		const body = { setup, team: "Corner Shop", person: "Olive Owner", device };
		const create = () => ask(server.url, "POST /v1/teams", { body });
		const results = await Promise.all([create(), create(), create()]);
		expect(results.map((one) => one.status).sort()).toEqual([200, 401, 401]);
		const late = await createSetup(server.store);
		time.move(8 * DAY);
		expect((await ask(server.url, "POST /v1/teams", { body: { ...body, setup: late } })).status).toBe(401);
	});

	it("an invitation lets one in, with the role it was made for, for seven days", async () => {
		const time = movableClock();
		const server = await serve(engine, { clock: time.clock });
		const owner = await createOwner(server);
		const { body: link } = await owner.ask("POST /v1/invites", { body: { kind: "member", role: "editor" } });
		const join = (secret: string) =>
			ask(server.url, "POST /v1/join", {
				body: { team: owner.session.team.id, invite: secret, person: "Edith Editor", device },
			});
		const both = await Promise.all([join(link.secret), join(link.secret)]);
		expect(both.map((one) => one.status).sort()).toEqual([200, 401]);
		expect(both.find((one) => one.status === 200)?.body.person.role).toBe("editor");
		const { body: second } = await owner.ask("POST /v1/invites", {
			body: { kind: "member", role: "viewer" },
		});
		const { body: third } = await owner.ask("POST /v1/invites", { body: { kind: "member", role: "viewer" } });
		await owner.ask(`DELETE /v1/invites/${third.id}`);
		expect((await join(third.secret)).status).toBe(401);
		expect((await owner.ask("GET /v1/invites")).body.invites).toHaveLength(1);
		time.move(7 * DAY + 1);
		expect((await join(second.secret)).status).toBe(401);
	});

	it("access ends after a quarter of an hour and goes on with the refresh token", async () => {
		const time = movableClock();
		const server = await serve(engine, { clock: time.clock });
		const owner = await createOwner(server);
		time.move(15 * 60_000);
		expect((await owner.ask("GET /v1/team")).status).toBe(401);
		const { refresh } = owner.session.tokens;
		const next = await ask(server.url, "POST /v1/session/refresh", { body: { refresh } });
		expect(next.status).toBe(200);
		expect((await ask(server.url, "GET /v1/team", { token: next.body.tokens.access })).status).toBe(200);
		time.move(61 * DAY);
		const late = await ask(server.url, "POST /v1/session/refresh", {
			body: { refresh: next.body.tokens.refresh },
		});
		expect(late.status).toBe(401);
	});

	it("a refresh whose answer was lost may be asked for again; one that was used twice signs the device out", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const exchange = (refresh: string) => ask(server.url, "POST /v1/session/refresh", { body: { refresh } });
		const first = owner.session.tokens.refresh;
		await exchange(first);
		const again = await exchange(first);
		expect(again.status).toBe(200);
		expect((await ask(server.url, "GET /v1/team", { token: again.body.tokens.access })).status).toBe(200);
		expect((await exchange(first)).status).toBe(401);
		expect((await ask(server.url, "GET /v1/team", { token: again.body.tokens.access })).status).toBe(401);
		expect((await exchange(again.body.tokens.refresh)).status).toBe(401);
		const { query } = server.store.database;
		const ops = await query
			.selectFrom("history")
			.select("op")
			.where("id", "=", owner.session.device.id)
			.execute();
		expect(ops.map((one) => one.op)).toEqual(["refresh-reused"]);
	});

	it("two exchanges at once leave the device signed in", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const { refresh } = owner.session.tokens;
		const both = await Promise.all(
			[1, 2].map(() => ask(server.url, "POST /v1/session/refresh", { body: { refresh } })),
		);
		expect(both.map((one) => one.status)).toEqual([200, 200]);
		const tokens = both.map((one) => one.body.tokens.access);
		const works = await Promise.all(tokens.map((token) => ask(server.url, "GET /v1/team", { token })));
		expect(works.map((one) => one.status).sort()).toEqual([200, 401]);
	});

	it("a removed member is out at once, on every device, with all their invitations", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const admin = await invite(server.url, owner, "admin");
		const phone = await secondDevice(server.url, admin);
		const { body: link } = await admin.ask("POST /v1/invites", { body: { kind: "member", role: "admin" } });
		expect((await owner.ask(`DELETE /v1/members/${admin.id}`)).status).toBe(200);
		for (const one of [admin, phone]) {
			const { status, body } = await one.ask("GET /v1/sync/pull");
			expect([status, body.error.kind]).toEqual([403, "not-a-member"]);
		}
		const { refresh } = admin.session.tokens;
		const refreshed = await ask(server.url, "POST /v1/session/refresh", { body: { refresh } });
		expect(refreshed.body.error.kind).toBe("not-a-member");
		const joining = { team: owner.session.team.id, invite: link.secret, person: "Back Again", device };
		expect((await ask(server.url, "POST /v1/join", { body: joining })).status).toBe(401);
	});

	it("an owner remains, whoever leaves, is removed or steps down, also at the same time", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		expect((await owner.ask(`DELETE /v1/members/${owner.id}`)).body.error.kind).toBe("last-owner");
		const stepDown = { body: { role: "admin" } };
		expect((await owner.ask(`PATCH /v1/members/${owner.id}`, stepDown)).body.error.kind).toBe("last-owner");
		const second = await invite(server.url, owner, "owner");
		const results = await Promise.all([
			owner.ask(`DELETE /v1/members/${owner.id}`),
			second.ask(`PATCH /v1/members/${second.id}`, stepDown),
		]);
		expect(results.map((one) => one.status).sort()).toEqual([200, 409]);
	});

	it("devices are listed and signed out: one's own by oneself, others' by whoever stands as high", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		const phone = await secondDevice(server.url, editor);
		expect((await editor.ask("GET /v1/devices")).body.devices).toHaveLength(2);
		expect((await owner.ask("GET /v1/devices")).body.devices).toHaveLength(3);
		expect((await editor.ask(`DELETE /v1/devices/${owner.session.device.id}`)).status).toBe(404);
		expect((await editor.ask(`DELETE /v1/devices/${phone.session.device.id}`)).status).toBe(200);
		expect((await phone.ask("GET /v1/team")).status).toBe(401);
		expect((await editor.ask("GET /v1/team")).status).toBe(200);
		const { refresh } = phone.session.tokens;
		expect((await ask(server.url, "POST /v1/session/refresh", { body: { refresh } })).status).toBe(401);
	});

	it("a role that was taken away counts in the very next push", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		await owner.ask(`PATCH /v1/members/${editor.id}`, { body: { role: "viewer" } });
		expect((await editor.push([mutationLike({})])).outcomes[0]?.status).toBe("forbidden");
	});

	it("what was on its way when its author was removed or signed out changes nothing", async () => {
		const server = await serve(engine);
		const { store } = server;
		const owner = await createOwner(server);
		const [admin, other] = [
			await invite(server.url, owner, "admin"),
			await invite(server.url, owner, "admin", "Ada Admin"),
		];
		const { body: open } = await owner.ask("POST /v1/invites", { body: { kind: "member", role: "viewer" } });
		const callers = [await callerOf(store, admin), await callerOf(store, other)];
		await owner.ask(`DELETE /v1/members/${admin.id}`);
		await owner.ask(`DELETE /v1/devices/${other.session.device.id}`);
		const { body: before } = await owner.ask("GET /v1/audit");
		const key = { key: crypto.randomUUID(), rotate: true, sealed: [] };
		for (const caller of callers) {
			const all = [
				await createInvite(store, caller, { kind: "member", role: "admin" }),
				await createInvite(store, caller, { kind: "device" }),
				await removeInvite(store, caller, open.id),
				await renameTeam(store, caller, "Mine now"),
				await shareKeys(store, caller, key),
				await changeRole(store, caller, { userId: caller.person.id, role: "viewer" }),
				await removeMember(store, caller, owner.id),
			];
			expect(all).toEqual(all.map(() => ({ kind: "forbidden" })));
		}
		expect((await owner.ask("GET /v1/audit")).body).toEqual(before);
	});

	it("the team's secret reaches devices sealed, and counts as stale once a member was removed", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		const share = (who: typeof owner, key: string, rotate: boolean) =>
			who.ask("PUT /v1/keys", {
				body: {
					key,
					rotate,
					sealed: [owner, editor].map((one) => ({ device: one.session.device.id, sealed: `for.${key}` })),
				},
			});
		expect((await share(editor, "k1", true)).status).toBe(403);
		expect((await share(owner, "k1", true)).status).toBe(200);
		expect((await editor.ask("GET /v1/keys")).body).toMatchObject({
			current: "k1",
			mine: [{ key: "k1", sealed: "for.k1" }],
			lacking: [],
			stale: false,
		});
		const viewer = await invite(server.url, owner, "viewer");
		expect((await editor.ask("GET /v1/keys")).body.lacking).toEqual([
			{ device: viewer.session.device.id, publicKey: PUBLIC_KEY },
		]);
		await owner.ask(`DELETE /v1/members/${viewer.id}`);
		expect((await owner.ask("GET /v1/keys")).body).toMatchObject({ stale: true, lacking: [] });
		await share(owner, "k2", true);
		expect((await owner.ask("GET /v1/keys")).body).toMatchObject({ current: "k2", stale: false });
	});

	it("renaming, roles and invitations stand in the audit, with who did it", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const editor = await invite(server.url, owner, "editor");
		await owner.ask("PATCH /v1/team", { body: { name: "Corner Shop Ltd" } });
		await owner.ask(`PATCH /v1/members/${editor.id}`, { body: { role: "viewer" } });
		const { body } = await owner.ask("GET /v1/audit");
		const told = body.entries.map((one: { op: string; person: string }) => [one.op, one.person]);
		expect(told).toEqual([
			["role-changed", owner.id],
			["renamed", owner.id],
			["joined", editor.id],
			["invited", owner.id],
			["created", owner.id],
		]);
		expect((await personOf(server.url, owner.session).ask("GET /v1/team")).body.team.name).toBe(
			"Corner Shop Ltd",
		);
	});

	it("samples are kept once and read by admins, without saying whose they are", async () => {
		const server = await serve(engine);
		const owner = await createOwner(server);
		const viewer = await invite(server.url, owner, "viewer");
		const sample = {
			id: crypto.randomUUID(),
			day: 21_000,
			platform: "x",
			inquiryType: "support",
			templates: [],
		};
		const send = () => viewer.ask("POST /v1/samples", { body: { samples: [sample, sample] } });
		expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
		expect((await viewer.ask("GET /v1/samples?fromDay=0")).status).toBe(403);
		const { body } = await owner.ask("GET /v1/samples?fromDay=20999");
		expect(body).toEqual({ samples: [sample], more: false });
	});
});
