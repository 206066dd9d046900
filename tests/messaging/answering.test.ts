import { describe, expect, it, vi } from "vitest";
import { PLATFORM_IDS, SITE_HOSTS } from "../../lib/contract/sites.ts";
import { type Answers, createAnswering, MAY_ASK } from "../../lib/messaging/answer.ts";
import { createFrameNonces, type SessionStore } from "../../lib/messaging/frame-nonces.ts";
import { PROTOCOL, type RequestName } from "../../lib/messaging/protocol.ts";
import type { Sender } from "../../lib/messaging/sender.ts";

const OWN = { id: "own-extension-id", origin: "chrome-extension://own-extension-id" };
const NAMES = Object.keys(PROTOCOL) as RequestName[];

const SENDERS: Readonly<Record<string, { sender: Sender; kind?: "content" | "frame" | "page" }>> = {
	...Object.fromEntries(
		PLATFORM_IDS.flatMap((id) =>
			SITE_HOSTS[id].map((host) => [
				`content script on ${host}`,
				{ sender: { id: OWN.id, url: `https://${host}/a`, frameId: 0, tab: { id: 7 } }, kind: "content" },
			]),
		),
	),
	"our page framed in a tab": {
		sender: { id: OWN.id, url: `${OWN.origin}/sidebar.html`, frameId: 3, tab: { id: 7 } },
		kind: "frame",
	},
	"our page in a tab of its own": {
		sender: { id: OWN.id, url: `${OWN.origin}/desk.html`, frameId: 0, tab: { id: 8 } },
		kind: "page",
	},
	"our popup": { sender: { id: OWN.id, url: `${OWN.origin}/popup.html` }, kind: "page" },
	"another extension": { sender: { id: "other", url: "chrome-extension://other/page.html" } },
	"a script on a foreign host": {
		sender: { id: OWN.id, url: "https://example.com/", frameId: 0, tab: { id: 7 } },
	},
	"a site's subframe": {
		sender: { id: OWN.id, url: "https://x.com/embed", frameId: 4, tab: { id: 7 } },
	},
	"a site over http": { sender: { id: OWN.id, url: "http://x.com/", frameId: 0, tab: { id: 7 } } },
	"a host that only looks alike": {
		sender: { id: OWN.id, url: "https://x.com.example.com/", frameId: 0, tab: { id: 7 } },
	},
	nobody: { sender: {} },
};

const GOOD: Readonly<Record<RequestName, unknown>> = {
	"site.hello": { platform: "x" },
	"layout.save": { platform: "x", layout: { mode: "open", width: 340 } },
	"frame.announce": { nonce: "n".repeat(36), frame: "sidebar" },
	"frame.confirm": { nonce: "n".repeat(36) },
	"templates.list": {},
	"templates.used": { templateId: "a" },
	"templates.recent": {},
	"sites.read": {},
	"sites.set": { platform: "x", enabled: false },
	"shortcuts.read": {},
	"desk.open": {},
};

const REPLIES: Readonly<Record<RequestName, unknown>> = {
	"site.hello": {
		enabled: true,
		layout: { mode: "open", width: 340 },
		shortcuts: { sidebar: "Alt+A", palette: "" },
	},
	"layout.save": {},
	"frame.announce": {},
	"frame.confirm": { confirmed: true },
	"templates.list": { templates: [] },
	"templates.used": {},
	"templates.recent": { templateIds: [] },
	"sites.read": { enabled: { instagram: true, facebook: true, business: true, x: true } },
	"sites.set": {},
	"shortcuts.read": { sidebar: "", palette: "" },
	"desk.open": {},
};

function answering(over: Partial<Record<RequestName, () => Promise<unknown>>> = {}) {
	const asked = vi.fn();
	const answers = Object.fromEntries(
		NAMES.map((name) => [
			name,
			over[name] ??
				((request: unknown) => {
					asked(name, request);
					return Promise.resolve(REPLIES[name]);
				}),
		]),
	);
	return { answer: createAnswering(answers as unknown as Answers, OWN), asked };
}

describe("the worker", () => {
	for (const [who, { sender, kind }] of Object.entries(SENDERS)) {
		it.each(NAMES)(`answers ${who} on %s only as the table allows`, async (name) => {
			const { answer, asked } = answering();
			const reply = await answer({ name, request: GOOD[name] }, sender);
			const may = kind !== undefined && MAY_ASK[name].includes(kind);
			expect(reply?.ok).toBe(may);
			if (!may) expect(reply).toEqual({ ok: false, failure: { kind: "refused" } });
			expect(asked).toHaveBeenCalledTimes(may ? 1 : 0);
		});
	}

	const page = SENDERS["our popup"]?.sender ?? {};
	const content = SENDERS["content script on x.com"]?.sender ?? {};

	it.each([
		["nothing", undefined],
		["a number", 7],
		["another platform", { platform: "elsewhere" }],
		["a prototype", JSON.parse('{"__proto__":{"platform":"x"}}')],
		["a list", ["x"]],
	])("refuses %s as a request", async (_, request) => {
		const { answer, asked } = answering();
		const reply = await answer({ name: "site.hello", request }, content);
		expect(reply).toEqual({ ok: false, failure: { kind: "malformed" } });
		expect(asked).not.toHaveBeenCalled();
	});

	it("hands on only what the schema knows", async () => {
		const { answer, asked } = answering();
		await answer({ name: "templates.used", request: { templateId: "a", more: "x".repeat(1_000_000) } }, page);
		expect(asked).toHaveBeenCalledWith("templates.used", { templateId: "a" });
	});

	it("refuses a width outside the sidebar's", async () => {
		const { answer } = answering();
		const request = { platform: "x", layout: { mode: "open", width: 9_000 } };
		expect(await answer({ name: "layout.save", request }, content)).toMatchObject({
			failure: { kind: "malformed" },
		});
	});

	it.each([undefined, null, "text", {}, { name: "unknown" }, { name: "__proto__" }, { name: "constructor" }])(
		"leaves the message %s to others",
		(message) => {
			expect(answering().answer(message, page)).toBeUndefined();
		},
	);

	it("says failed, without a word of the error, when an answer throws", async () => {
		const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
		const { answer } = answering({ "sites.read": () => Promise.reject(new Error("Ada's secret")) });
		const reply = await answer({ name: "sites.read", request: {} }, page);
		expect(reply).toEqual({ ok: false, failure: { kind: "failed" } });
		expect(JSON.stringify(warn.mock.calls)).not.toContain("secret");
		warn.mockRestore();
	});

	it("does not let a malformed reply out", async () => {
		const { answer } = answering({ "templates.recent": () => Promise.resolve({ templateIds: [1] }) });
		const reply = await answer({ name: "templates.recent", request: {} }, page);
		expect(reply).toEqual({ ok: false, failure: { kind: "malformed" } });
	});
});

describe("frame nonces", () => {
	function store(): SessionStore {
		const items = new Map<string, unknown>();
		return {
			get: async (key) => (items.has(key) ? { [key]: items.get(key) } : {}),
			set: async (more) => {
				for (const [key, value] of Object.entries(more)) items.set(key, value);
			},
			remove: async (key) => {
				items.delete(key);
			},
		};
	}

	it("are good once, in the tab they were announced in", async () => {
		const nonces = createFrameNonces(store(), () => 0);
		await nonces.announce("a", 7);
		expect(await nonces.confirm("a", 8)).toBe(false);
		expect(await nonces.confirm("a", 7)).toBe(true);
		expect(await nonces.confirm("a", 7)).toBe(false);
		expect(await nonces.confirm("never", 7)).toBe(false);
	});

	it("end after a minute", async () => {
		let now = 0;
		const nonces = createFrameNonces(store(), () => now);
		await nonces.announce("a", 7);
		now = 60_001;
		expect(await nonces.confirm("a", 7)).toBe(false);
	});
});
