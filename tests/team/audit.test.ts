/** Desk's list of what was done, against the real server. */
import { expect, test } from "vitest";
import { success } from "../../lib/base/result.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { askingAs } from "../../lib/panel/team/asking.ts";
import { createAudit } from "../../lib/panel/team/audit.ts";
import { createOwner, invite, mutationLike, type Person, serve } from "./stage.ts";

/** As Desk sees it for this person; the worker hands out the token and knows one template by name. */
function auditOf(url: string, { token }: Person) {
	const ask = (async (name: string) =>
		success(
			name === "team.access"
				? { server: url, access: token }
				: { templates: [{ id: "known", title: "As it is called now" }] },
		)) as unknown as Ask;
	return createAudit({ ask, asked: askingAs({ ask, fetch }) });
}

test("everything that was done is listed newest first, a page at a time, each once", async () => {
	const server = await serve("sqlite");
	const owner = await createOwner(server);
	const mate = await invite(server.url, owner, "editor");
	const written = Array.from({ length: 90 }, (_, index) => mutationLike({ id: `t${index}` }));
	await mate.push(written);
	await mate.push([mutationLike({ id: "known", f: { title: "As it was called" } })]);
	await owner.push(Array.from({ length: 20 }, (_, index) => mutationLike({ id: `u${index}` })));
	const audit = auditOf(server.url, owner);
	await audit.load();
	expect(audit.entries.value).toHaveLength(100);
	expect(audit.more.value).toBe(true);
	await audit.loadEarlier();
	expect(audit.more.value).toBe(false);
	const entries = audit.entries.value ?? [];
	const sequences = entries.map(({ seq }) => seq);
	expect(sequences).toEqual([...sequences].sort((one, other) => other - one));
	expect(new Set(sequences).size).toBe(entries.length);
	expect(entries.at(-1)).toMatchObject({ op: "created", person: owner.id, seq: 1 });
	expect(entries.find(({ id }) => id === "t7")).toMatchObject({ person: mate.id, kind: "template" });
	expect(audit.names.value.get("template/known")).toBe("As it is called now");
	expect(audit.names.value.get("template/t7")).toBe("Delay");
});

test("who may not read it is told so", async () => {
	const server = await serve("sqlite");
	const owner = await createOwner(server);
	const audit = auditOf(server.url, await invite(server.url, owner, "editor"));
	await audit.load();
	expect(audit.fault.value).toBe("forbidden");
	expect(audit.entries.value).toBeUndefined();
});
