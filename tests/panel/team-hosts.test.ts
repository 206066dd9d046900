import { expect, test } from "vitest";
import { failed } from "../../lib/base/result.ts";
import { formatLink } from "../../lib/contract/sync-link.ts";
import type { Ask } from "../../lib/messaging/ask.ts";
import { createTeam } from "../../lib/panel/team/team.ts";

const LINK = formatLink({ kind: "setup", server: "https://team.example.org:8443", setup: "s".repeat(43) });
const CONFIG = {
	product: "aside-team-server",
	serverId: "00000000-0000-4000-8000-000000000001",
	version: "1",
	minClient: 1,
	limits: {},
};

/** A browser in which the server can be read once its address was given. */
function deskOf({ gives }: { gives: boolean }) {
	const asked: string[] = [];
	let isGiven = false;
	const model = createTeam({
		ask: (async () => failed({ kind: "failed" })) as unknown as Ask,
		onChange: () => undefined,
		saveFile: () => undefined,
		fetch: async (_, init) => {
			if (isGiven) return Response.json(CONFIG);
			if (init?.mode !== "no-cors") throw new TypeError("Failed to fetch");
			return new Response();
		},
		hosts: {
			allows: async () => isGiven,
			request: async (pattern) => {
				asked.push(pattern);
				isGiven = gives;
				return gives;
			},
		},
	});
	return { model, asked };
}

test("the browser is asked for one address, within the click, and the server works then", async () => {
	const { model, asked } = deskOf({ gives: true });
	await model.test(LINK);
	expect(model.tested.value).toBe("unreadable");
	expect(asked).toEqual([]);
	const allowed = model.allow(LINK);
	// Before anything was waited for: later the click is over.
	expect(asked).toEqual(["https://team.example.org/*"]);
	await allowed;
	expect(model.tested.value).toBe("works");
});

test("who says no is where they were", async () => {
	const { model } = deskOf({ gives: false });
	await model.test(LINK);
	await model.allow(LINK);
	expect(model.tested.value).toBe("unreadable");
});
