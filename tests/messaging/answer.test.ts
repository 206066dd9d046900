import { afterEach, describe, expect, test, vi } from "vitest";
import { createAnswering } from "../../lib/messaging/answer.ts";
import { PROTOCOL, type RequestName } from "../../lib/messaging/protocol.ts";
import { type SenderKind, senderKind } from "../../lib/messaging/sender.ts";
import { ASKING, OWN, ours, TAB } from "./askers.ts";
import { HISTORY_MEANT, HISTORY_REPLIES, HISTORY_REQUESTS } from "./history-samples.ts";
import { KEEPING_MEANT, KEEPING_REPLIES, KEEPING_REQUESTS } from "./keeping-matrix.ts";
import { CLOCK_CONTENT, CLOCK_FRAME, CLOCK_PAGE, CLOCK_REPLIES, CLOCK_REQUESTS } from "./samples/clock.ts";
import {
	TEMPLATES_FRAME,
	TEMPLATES_PAGE,
	TEMPLATES_REPLIES,
	TEMPLATES_REQUESTS,
} from "./samples/templates.ts";
import { TEAM_MEANT, TEAM_REPLIES, TEAM_REQUESTS } from "./team-matrix.ts";

const NAMES = Object.keys(PROTOCOL) as RequestName[];
const NONCE = "a".repeat(48);
const LAYOUT = { mode: "open", width: 340 };

/** Written out once more, so that a change of who may ask what has to be meant. */
const MEANT: Readonly<Record<SenderKind, readonly RequestName[]>> = {
	content: [
		"site.hello",
		"layout.save",
		"frame.announce",
		"page.seen",
		"rows.seen",
		"inline.shortcuts",
		...HISTORY_MEANT.content,
		...CLOCK_CONTENT,
	],
	frame: [
		...KEEPING_MEANT.frame,
		...TEAM_MEANT.frame,
		"frame.confirm",
		"shortcuts.read",
		"shortcuts.change",
		"desk.open",
		...TEMPLATES_FRAME,
		...HISTORY_MEANT.frame,
		...CLOCK_FRAME,
	],
	page: [
		...KEEPING_MEANT.page,
		...TEAM_MEANT.page,
		"sites.read",
		"sites.set",
		"shortcuts.read",
		"shortcuts.change",
		"desk.open",
		...TEMPLATES_PAGE,
		...HISTORY_MEANT.page,
		...CLOCK_PAGE,
	],
};

const VIEW = { platform: "x", state: "inbox", messages: [], composer: "missing", theme: "dark", missing: [] };

const REQUESTS: Readonly<Record<RequestName, unknown>> = {
	...KEEPING_REQUESTS,
	...TEAM_REQUESTS,
	...HISTORY_REQUESTS,
	"page.seen": { view: VIEW },
	"rows.seen": { platform: "x", rows: [{ previewDirection: "in", unread: "yes" }] },
	"site.hello": { platform: "x" },
	"layout.save": { platform: "x", layout: LAYOUT },
	"frame.announce": { nonce: NONCE, frame: "sidebar" },
	"frame.confirm": { nonce: NONCE },
	...TEMPLATES_REQUESTS,
	"sites.read": {},
	"sites.set": { platform: "x", enabled: false },
	"shortcuts.read": {},
	"shortcuts.change": {},
	"desk.open": {},
	...CLOCK_REQUESTS,
};

const REPLIES: Readonly<Record<RequestName, unknown>> = {
	...KEEPING_REPLIES,
	...TEAM_REPLIES,
	...HISTORY_REPLIES,
	"page.seen": {},
	"rows.seen": {},
	"site.hello": { enabled: true, layout: LAYOUT, shortcuts: { sidebar: "Alt+A", palette: "" } },
	"layout.save": {},
	"frame.announce": {},
	"frame.confirm": { confirmed: true },
	...TEMPLATES_REPLIES,
	"sites.read": { enabled: { instagram: true, facebook: true, business: true, x: false } },
	"sites.set": {},
	"shortcuts.read": { sidebar: "", palette: "" },
	"shortcuts.change": {},
	"desk.open": {},
	...CLOCK_REPLIES,
};

/** The worker's listener, with answers that only remember what they were asked. */
function listening(reply: (name: RequestName) => unknown = (name) => REPLIES[name]) {
	const heard: { name: RequestName; request: unknown; asker: unknown }[] = [];
	const answers = Object.fromEntries(
		NAMES.map((name) => [
			name,
			async (request: unknown, asker: unknown) => {
				heard.push({ name, request, asker });
				return reply(name);
			},
		]),
	);
	return { heard, listen: createAnswering(answers as never, OWN) };
}

function allowed(name: RequestName) {
	const kind = PROTOCOL[name].mayAsk[0];
	if (!kind) throw new Error(`Nobody may ask ${name}`);
	return ours(kind);
}

afterEach(() => vi.restoreAllMocks());

describe.each(ASKING)("$who", ({ sender, kind }) => {
	test(`is ${kind ?? "nobody of ours"}`, () => {
		expect(senderKind(sender, OWN)).toBe(kind);
	});

	test.each(NAMES)("asks %s", async (name) => {
		const { listen, heard } = listening();
		const reply = await listen({ name, request: REQUESTS[name] }, sender);
		if (kind && MEANT[kind].includes(name)) {
			expect(reply).toEqual({ ok: true, value: REPLIES[name] });
			const asker = sender.tab ? { kind, tabId: TAB } : { kind };
			expect(heard).toEqual([{ name, request: REQUESTS[name], asker }]);
		} else {
			expect(reply).toEqual({ ok: false, failure: { kind: "refused" } });
			expect(heard).toEqual([]);
		}
	});
});

test.each(["content", "frame"] as const)("%s: in a private window it is known as such", async (kind) => {
	const { listen, heard } = listening();
	const sender = { ...ours(kind), tab: { id: TAB, incognito: true } };
	const name = kind === "content" ? "page.seen" : "contact.read";
	await listen({ name, request: REQUESTS[name] }, sender);
	expect(heard[0]?.asker).toEqual({ kind, tabId: TAB, isPrivate: true });
	await listen({ name, request: REQUESTS[name] }, { ...sender, tab: { id: TAB, incognito: false } });
	expect(heard[1]?.asker).toEqual({ kind, tabId: TAB });
});

describe("a message that is not of the table", () => {
	test.each([
		undefined,
		null,
		0,
		"templates.list",
		[],
		{},
		{ name: 1 },
		{ name: "templates.drop", request: {} },
		{ name: "__proto__", request: {} },
		{ name: "constructor", request: {} },
		{ name: "toString", request: {} },
		{ name: ["templates.list"], request: {} },
		{ name: "TEMPLATES.LIST", request: {} },
		{ name: "a".repeat(100_000), request: {} },
	])("is left to other listeners: %j", (message) => {
		const { listen } = listening();
		expect(listen(message, ours("page"))).toBeUndefined();
	});
});

describe("a malformed request", () => {
	const huge = "a".repeat(100_000);
	const cases: readonly (readonly [RequestName, unknown])[] = [
		...NAMES.flatMap((name) => [undefined, null, 1, "{}", []].map((request) => [name, request] as const)),
		["site.hello", {}],
		["site.hello", { platform: "myspace" }],
		["site.hello", { platform: "__proto__" }],
		["site.hello", { platform: ["x"] }],
		["layout.save", { platform: "x" }],
		["layout.save", { platform: "x", layout: { mode: "open", width: 279 } }],
		["layout.save", { platform: "x", layout: { mode: "open", width: 481 } }],
		["layout.save", { platform: "x", layout: { mode: "open", width: Number.NaN } }],
		["layout.save", { platform: "x", layout: { mode: "open", width: "340" } }],
		["layout.save", { platform: "x", layout: { mode: "wide", width: 340 } }],
		["frame.announce", { nonce: "short", frame: "sidebar" }],
		["frame.announce", { nonce: huge, frame: "sidebar" }],
		["frame.announce", { nonce: NONCE, frame: "desk" }],
		["frame.confirm", {}],
		["frame.confirm", { nonce: "a".repeat(65) }],
		["frame.confirm", { nonce: { toString: "a".repeat(40) } }],
		["templates.used", {}],
		["templates.used", { templateId: "" }],
		["templates.used", { templateId: huge }],
		["templates.used", { templateId: 7 }],
		["sites.set", { platform: "x", enabled: "yes" }],
		["sites.set", { platform: "__proto__", enabled: true }],
		["sites.set", { enabled: true }],
	];
	test.each(cases)("%s %.60j is answered so and reaches no handler", async (name, request) => {
		const { listen, heard } = listening();
		const reply = await listen({ name, request }, allowed(name));
		expect(reply).toEqual({ ok: false, failure: { kind: "malformed" } });
		expect(heard).toEqual([]);
	});

	test.each(NAMES)("%s: what the table does not name never arrives", async (name) => {
		const { listen, heard } = listening();
		const request = { ...(REQUESTS[name] as object), isAdmin: true, extra: "a".repeat(100_000) };
		const withProto = JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(request).slice(1)}`);
		await listen({ name, request: withProto, kind: "page", asker: { kind: "page" } }, allowed(name));
		expect(heard).toHaveLength(1);
		expect(heard[0]?.request).toEqual(REQUESTS[name]);
		expect(Object.keys(heard[0]?.request as object)).toEqual(Object.keys(REQUESTS[name] as object));
		expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
	});
});

describe("a handler", () => {
	const secret = "Dear Ada, your order 4711";

	test.each(NAMES)("of %s that throws answers `failed`, and its text leaks nowhere", async (name) => {
		const warn = vi.spyOn(console, "warn").mockReturnValue(undefined);
		const { listen } = listening(() => {
			throw new TypeError(secret);
		});
		const reply = await listen({ name, request: REQUESTS[name] }, allowed(name));
		expect(reply).toEqual({ ok: false, failure: { kind: "failed" } });
		expect(warn).toHaveBeenCalledExactlyOnceWith("[aside]", `answer:${name}`, { error: "typeerror" });
		expect(JSON.stringify([reply, warn.mock.calls])).not.toContain("4711");
	});

	test("that throws something which is no error does so too", async () => {
		const warn = vi.spyOn(console, "warn").mockReturnValue(undefined);
		const { listen } = listening(() => {
			throw secret;
		});
		const reply = await listen({ name: "templates.list", request: {} }, ours("page"));
		expect(reply).toEqual({ ok: false, failure: { kind: "failed" } });
		expect(warn).toHaveBeenCalledExactlyOnceWith("[aside]", "answer:templates.list", { error: "string" });
	});

	test("that answers with more than the table names gives away only what it names", async () => {
		const { listen } = listening(() => ({ templateIds: ["delay"], notes: secret }));
		const reply = await listen({ name: "templates.recent", request: {} }, ours("frame"));
		expect(reply).toEqual({ ok: true, value: { templateIds: ["delay"] } });
	});

	test("that answers with something else gives `malformed`", async () => {
		const { listen } = listening(() => ({ templateIds: secret }));
		const reply = await listen({ name: "templates.recent", request: {} }, ours("frame"));
		expect(reply).toEqual({ ok: false, failure: { kind: "malformed" } });
	});
});
