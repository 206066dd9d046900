import { describe, expect, test } from "vitest";
import { x } from "../../lib/platforms/x/index.ts";
import { local, NOW, pageOf, sceneIn } from "./fixture-page.ts";

const THREAD = "https://x.com/i/chat/1001-2002";
const route = (path: string) => x.route(new URL(path, "https://x.com"));

describe("x routes", () => {
	test.each([
		["/i/chat/1001-2002", "x:1001-2002", false],
		["/i/chat/1001-2002/info", "x:1001-2002", false],
		["/i/chat/1001:2002?mx=1", "x:1001-2002", false],
		["/i/chat/g4004/participants", "x:g4004", false],
		["/i/chat/requests/1001-5005", "x:1001-5005", true],
		["/i/chat/requests/other/1001-5005", "x:1001-5005", true],
	])("%s is a thread", (path, threadKey, isRequest) => {
		expect(route(path)).toEqual({ page: "thread", threadKey, isRequest });
	});

	test.each([
		["/i/chat", "inbox"],
		["/i/chat/?mx=1", "inbox"],
		["/i/chat/new", "inbox"],
		["/i/chat/compose", "inbox"],
		["/i/chat/settings", "inbox"],
		["/i/chat/group_join/1/abc", "inbox"],
		["/i/chat/requests", "requests"],
		["/i/chat/requests/other", "requests"],
		["/i/chat/pin/recovery", "locked"],
		["/i/chat/pin/new?from=%2Fi%2Fchat", "locked"],
		["/home", "none"],
		["/messages/1001-2002", "none"],
		["/i/chatter", "none"],
		["https://twitter.com/i/chat/1001-2002", "none"],
	])("%s is %s", (path, page) => {
		expect(route(path)).toEqual({ page });
	});
});

describe("x states", () => {
	test.each([
		["thread.html", THREAD, "thread"],
		["light.html", THREAD, "thread"],
		["group.html", "https://x.com/i/chat/g4004", "group"],
		["request.html", "https://x.com/i/chat/requests/1001-5005", "request"],
		["request.html", "https://x.com/i/chat/1001-5005", "request"],
		["locked.html", THREAD, "locked"],
		["gate-only.html", THREAD, "locked"],
		["inbox.html", "https://x.com/i/chat", "inbox"],
		["inbox.html", THREAD, "opening"],
	])("%s at %s is %s", (file, url, state) => {
		const scene = sceneIn("x", file, url);
		expect(x.readState(scene)).toBe(state);
	});

	test("while the panel still shows the thread before, the new one is opening", () => {
		expect(x.readState(sceneIn("x", "thread.html", "https://x.com/i/chat/1001-3003"))).toBe("opening");
		const selected = sceneIn("x", "thread.html", "https://x.com/i/chat/1001-3003", (html) =>
			html.replaceAll("aria-selected", "data-was-selected"),
		);
		expect(x.readState(selected)).toBe("opening");
	});

	test("a host without its shadow root yet is opening", () => {
		const scene = sceneIn("x", "thread.html", THREAD, (html) =>
			html.replace(/<template[\s\S]*?<\/template>/, ""),
		);
		expect(scene.root).toBeUndefined();
		expect(x.readState(scene)).toBe("opening");
		expect(x.readRows(scene)).toEqual([]);
	});

	test("messages and a box without a header are not understood", () => {
		const scene = sceneIn("x", "thread.html", THREAD, (html) =>
			html.replaceAll("dm-conversation-username", "renamed"),
		);
		expect(x.readState(scene)).toBe("not-understood");
	});

	test("behind a gate nothing is read", () => {
		const scene = sceneIn("x", "locked.html", THREAD);
		expect(x.readRows(scene)).toEqual([]);
		expect(x.readMessages(scene, 60)).toEqual([]);
		expect(x.readHeader(scene)).toBeUndefined();
		expect(x.findComposer(scene).ok).toBe(false);
	});

	test("two panels are trusted as little as none", () => {
		const scene = sceneIn("x", "thread.html", THREAD);
		const panel = scene.root?.querySelector('[data-testid="dm-conversation-panel"]');
		panel?.after(panel.cloneNode(true));
		expect(x.readState(scene)).toBe("not-understood");
		expect(x.findComposer(scene)).toEqual({ ok: false, failure: { kind: "ambiguous" } });
	});

	test("the drawer of another page is nobody's thread", () => {
		const scene = sceneIn("x", "drawer.html", "https://x.com/home");
		expect(scene.route.page).toBe("none");
		expect(x.findComposer(scene).ok).toBe(false);
		expect(x.readMessages(sceneIn("x", "drawer.html", THREAD), 60)).toEqual([]);
	});
});

describe("x header", () => {
	test("gives the first line of the name, the handle and the other half of the id", () => {
		expect(x.readHeader(sceneIn("x", "thread.html", THREAD))).toMatchObject({
			name: "Ada Example",
			handle: "ada_example",
			profileUrl: "https://x.com/ada_example",
			platformId: "2002",
			isGroup: "no",
		});
	});

	test("leaves the id out while one's own cannot be told", () => {
		const header = x.readHeader(sceneIn("x", "request.html", "https://x.com/i/chat/1001-5005"));
		expect(header).toMatchObject({ name: "Di Stranger", handle: "di_stranger" });
		expect(header).not.toHaveProperty("platformId");
	});

	test.each([
		"https://evil.example/ada_example",
		"/i/chat",
		"https://x.com/home",
		"javascript:alert(1)",
		"/ada/status",
	])("takes no handle from %s", (href) => {
		const scene = sceneIn("x", "thread.html", THREAD, (html) =>
			html.replace("https://x.com/ada_example", href),
		);
		expect(x.readHeader(scene)).not.toHaveProperty("handle");
	});

	test("a group has a title and nobody's handle", () => {
		const header = x.readHeader(sceneIn("x", "group.html", "https://x.com/i/chat/g4004"));
		expect(header).toMatchObject({ name: "Project trio", isGroup: "yes" });
		expect(header).not.toHaveProperty("handle");
	});

	test("hostile names are plain, capped strings", () => {
		const name = `&lt;img src=x onerror=alert(1)&gt;\u202e${"a".repeat(100_000)}`;
		const scene = sceneIn("x", "thread.html", THREAD, (html) =>
			html.replace("<div><div>Ada Example</div></div>", `<div><div>${name}</div></div>`),
		);
		const read = x.readHeader(scene)?.name ?? "";
		expect(read.startsWith("<img src=x onerror=alert(1)>")).toBe(true);
		expect(read.length).toBeLessThanOrEqual(300);
	});
});

describe("x messages", () => {
	const read = (last = 60) => x.readMessages(sceneIn("x", "thread.html", THREAD), last);

	test("have direction, text and time; quotes, reactions and copies of the time are left out", () => {
		expect(read().map(({ direction, text, time }) => ({ direction, text, time }))).toEqual([
			{
				direction: "in",
				text: "Good morning",
				time: { precision: "minute", at: local(23, 9, 5, "2026-09") },
			},
			{
				direction: "in",
				text: "Can you do Tuesday?\nAfternoon is best.",
				time: { precision: "minute", at: local(22, 10, 42) },
			},
			{ direction: "out", text: "Yes, see you then", time: { precision: "minute", at: local(22, 10, 45) } },
			{ direction: "in", text: "", time: { precision: "day", at: local(22) } },
			{ direction: "out", text: "🎉", time: { precision: "day", at: local(22) } },
			{ direction: "in", text: "مرحبا، متى تصل؟", time: { precision: "minute", at: local(23, 8, 1) } },
			{ direction: "cannot tell", text: "Unclear side", time: { precision: "minute", at: local(23, 8, 2) } },
			{
				direction: "out",
				text: "With a time",
				time: { precision: "exact", at: Date.UTC(2026, 10, 23, 7, 3, 20) },
			},
			{ direction: "in", text: "Look 😀 example.com/a", time: { precision: "minute", at: local(23, 8, 4) } },
		]);
	});

	test("the newest few keep the date that stands above them", () => {
		const [first, second] = read(2);
		expect(first?.text).toBe("With a time");
		expect(second?.time).toEqual({ precision: "minute", at: local(23, 8, 4) });
		expect(read(3)[0]?.time).toEqual({ precision: "minute", at: local(23, 8, 2) });
	});

	test("a date that cannot be read ends the day before it", () => {
		const scene = sceneIn("x", "thread.html", THREAD, (html) => html.replace(">Yesterday<", ">Eilen<"));
		const times = x.readMessages(scene, 60).map(({ time }) => time.precision);
		expect(times.slice(0, 4)).toEqual(["minute", "unknown", "unknown", "unknown"]);
	});

	test("ids are the rows' own", () => {
		expect(read(1)[0]?.id).toBe("99999999-0000-4000-8000-999999999999");
		expect(x.readMessages(sceneIn("x", "light.html", THREAD), 1)[0]?.id).toBe(
			"22222222-0000-4000-8000-222222222222",
		);
	});

	test("without a date above, a clock is no time", () => {
		const scene = sceneIn("x", "light.html", THREAD, (html) =>
			html.replace(">Today<", ">Tänään<").replace(/date-Today"><span[^>]*>[^<]*/, 'n">'),
		);
		expect(x.readMessages(scene, 5).map(({ time }) => time.precision)).toEqual(["unknown", "unknown"]);
	});

	test("in a German group senders are named, and the hidden label settles what alignment does not", () => {
		expect(x.readMessages(sceneIn("x", "group.html", "https://x.com/i/chat/g4004"), 5)).toMatchObject([
			{ direction: "in", author: "Bo Sample", time: { precision: "minute", at: local(23, 9, 5) } },
			{ direction: "out", text: "Danke" },
		]);
	});

	test("five hundred rows cost no more styles than the few that are asked for", () => {
		const document = pageOf(
			`<div data-testid="dm-container"><div data-testid="dm-conversation-panel"><div data-testid="dm-conversation-header"><div data-testid="dm-conversation-username">Ada</div></div><ul data-testid="dm-message-list">${Array.from(
				{ length: 500 },
				(_, n) =>
					`<li data-dm-item-key="k${n}"><div data-dm-message-row="k${n}"><div data-testid="message-text-k${n}"><span dir="auto">m${n}</span></div></div></li>`,
			).join("")}</ul></div></div>`,
			THREAD,
		);
		let styles = 0;
		const original = globalThis.getComputedStyle;
		globalThis.getComputedStyle = (element) => {
			styles += 1;
			return original(element);
		};
		const url = new URL(THREAD);
		const messages = x.readMessages({ url, route: x.route(url), document, root: document, now: NOW }, 10);
		expect(messages.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, n) => `m${490 + n}`));
		expect(styles).toBeLessThanOrEqual(20);
	});
});

describe("x rows", () => {
	test("carry key, name, preview and unread", () => {
		const rows = x.readRows(sceneIn("x", "thread.html", THREAD)).map(({ element, ...row }) => row);
		expect(rows).toEqual([
			{
				threadKey: "x:1001-2002",
				name: "Ada Example",
				preview: "see you then",
				previewDirection: "in",
				unread: "no",
			},
			{
				threadKey: "x:1001-3003",
				name: "Bo Sample",
				preview: "are you there?",
				previewDirection: "in",
				unread: "yes",
			},
			{
				threadKey: "x:g4004",
				name: "Project trio",
				preview: "done",
				previewDirection: "out",
				unread: "no",
			},
			{
				threadKey: "x:900-1001",
				name: "Cy Instance",
				preview: "10 more please",
				previewDirection: "in",
				unread: "no",
			},
		]);
	});

	test.each([
		["de", "out"],
		["el", "in"],
		["xx", "cannot tell"],
	])("'Du: fertig' in an interface in %s is %s", (lang, direction) => {
		const scene = sceneIn("x", "group.html", "https://x.com/i/chat/g4004", (html) =>
			html.replace('lang="de"', `lang="${lang}"`),
		);
		expect(x.readRows(scene)[0]?.previewDirection).toBe(direction);
	});
});

describe("x composer, anchors and theme", () => {
	test("the textarea of the panel is the composer, new layout and old", () => {
		for (const file of ["thread.html", "light.html"]) {
			const found = x.findComposer(sceneIn("x", file, THREAD));
			expect(found.ok && found.value.getAttribute("data-testid")).toBe("dm-composer-textarea");
		}
	});

	test("a request has none, a read-only box is disabled, another page's route has none", () => {
		expect(x.findComposer(sceneIn("x", "request.html", "https://x.com/i/chat/1001-5005"))).toEqual({
			ok: false,
			failure: { kind: "missing" },
		});
		const disabled = sceneIn("x", "thread.html", THREAD, (html) =>
			html.replace("<textarea", "<textarea disabled"),
		);
		expect(x.findComposer(disabled)).toEqual({ ok: false, failure: { kind: "disabled" } });
		expect(x.findComposer(sceneIn("x", "thread.html", "https://x.com/i/chat")).ok).toBe(false);
	});

	test("anchors are the four nodes to watch", () => {
		expect(Object.keys(x.findAnchors(sceneIn("x", "thread.html", THREAD))).sort()).toEqual([
			"composer",
			"header",
			"list",
			"messages",
		]);
	});

	test("the theme is how bright the page is", () => {
		expect(x.readTheme(sceneIn("x", "thread.html", THREAD).document)).toBe("light");
		expect(x.readTheme(sceneIn("x", "group.html", THREAD).document)).toBe("dark");
		expect(x.readTheme(pageOf('<body style="background-color: rgb(21, 32, 43)">'))).toBe("dark");
	});
});
