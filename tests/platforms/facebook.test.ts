import { describe, expect, test } from "vitest";
import { facebook } from "../../lib/platforms/facebook/index.ts";
import { local, sceneIn } from "./fixture-page.ts";

const AT = (id: string, kind = "") => `https://www.facebook.com/messages/${kind}t/${id}/`;
const THREAD = AT("123450001");
const route = (path: string) => facebook.route(new URL(path, "https://www.facebook.com"));
const scene = (file: string, url = THREAD, change?: (html: string) => string) =>
	sceneIn("facebook", file, url, change);

describe("facebook routes", () => {
	test.each([
		["/messages/t/123/", "123", false],
		["/messages/t/ada.example", "ada.example", false],
		["/messages/e2ee/t/123/", "123", false],
		["/messages/requests/t/123/", "123", true],
		["/messages/archived/t/123/", "123", false],
		["/marketplace/t/123/", "123", false],
		["https://www.messenger.com/t/123", "123", false],
		["https://www.messenger.com/e2ee/t/123/", "123", false],
	])("%s is a thread", (path, id, isRequest) => {
		expect(route(path)).toEqual({ page: "thread", threadKey: `facebook:${id}`, isRequest });
	});

	test.each([
		["/messages", "inbox"],
		["/messages/", "inbox"],
		["/messages/new/", "inbox"],
		["/messages/requests/", "requests"],
		["/marketplace/inbox/", "inbox"],
		["https://www.messenger.com/", "inbox"],
		["/", "none"],
		["/ada.example.7", "none"],
		["/marketplace/item/1/", "none"],
		["/groups/t/1", "none"],
		["/messages_extra/t/1", "none"],
		["https://www.messenger.com/login/", "none"],
		["https://m.facebook.com/messages/t/1/", "none"],
	])("%s is %s", (path, page) => {
		expect(route(path)).toEqual({ page });
	});
});

describe("facebook states", () => {
	test.each([
		["thread.html", THREAD, "thread"],
		["indonesian.html", AT("777"), "thread"],
		["label-only.html", THREAD, "thread"],
		["grid.html", THREAD, "thread"],
		["group.html", AT("555"), "group"],
		["request.html", AT("9"), "request"],
		["locked.html", THREAD, "locked"],
		["thread.html", "https://www.facebook.com/messages/", "inbox"],
		["chat-tab.html", THREAD, "not-understood"],
	])("%s at %s is %s", (file, url, state) => {
		expect(facebook.readState(scene(file, url))).toBe(state);
	});

	test("while the list still marks another row, the thread is opening", () => {
		expect(facebook.readState(scene("thread.html", AT("123450002")))).toBe("opening");
	});
});

describe("facebook header", () => {
	const read = (file: string, url?: string, change?: (html: string) => string) => {
		const { element, ...header } = facebook.readHeader(scene(file, url, change)) ?? {};
		return header;
	};

	test("an ordinary thread of two has name, handle and the number of its URL", () => {
		expect(read("thread.html")).toEqual({
			name: "Ada Example",
			handle: "ada.example.7",
			platformId: "123450001",
			profileUrl: "https://www.facebook.com/ada.example.7",
			isGroup: "no",
		});
	});

	test("the URL's number is nobody's in encrypted and marketplace threads", () => {
		expect(read("label-only.html", AT("55", "e2ee/"))).toMatchObject({ platformId: "100000000077" });
		expect(read("thread.html", AT("123450001", "e2ee/"))).not.toHaveProperty("platformId");
		expect(read("thread.html", "https://www.facebook.com/marketplace/t/123450001/")).not.toHaveProperty(
			"platformId",
		);
		const sale = (html: string) =>
			html.replace("<span>Active now</span>", '<a href="/marketplace/item/1/">A chair</a>');
		expect(read("thread.html", THREAD, sale)).not.toHaveProperty("platformId");
	});

	test("a numeric profile is an id, not a handle", () => {
		expect(read("indonesian.html", AT("777"))).toEqual({
			name: "Budi Contoh",
			platformId: "100000000042",
			profileUrl: "https://www.facebook.com/100000000042",
			isGroup: "no",
		});
	});

	test("several profiles, or several senders under a header without any, make a group", () => {
		const two = (html: string) => html.replace("<span>Active now</span>", '<a href="/bo.sample.3">Bo</a>');
		expect(read("thread.html", THREAD, two)).toEqual({ name: "Ada Example", isGroup: "yes" });
		expect(read("group.html", AT("555"))).toEqual({ name: "Ausflug", isGroup: "yes" });
		const one = (html: string) => html.replaceAll("Cy Instance", "Bo Sample");
		expect(read("group.html", AT("555"), one)).toEqual({ name: "Ausflug", isGroup: "cannot tell" });
	});
});

describe("facebook messages", () => {
	test("are read from label and page: side, own words, id, time", () => {
		expect(facebook.readMessages(scene("thread.html"), 60)).toEqual([
			{
				direction: "in",
				text: "Hello there",
				id: "mid.$aaa1",
				time: { precision: "minute", at: local(19, 20, 6) },
			},
			{ direction: "out", text: "Hi Ada", id: "77001", time: { precision: "minute", at: local(19, 20, 8) } },
			{
				direction: "in",
				text: "The blue one",
				id: "77002",
				time: { precision: "minute", at: local(23, 8, 10) },
			},
			{
				direction: "out",
				text: "Line one\nLine two",
				id: "mid.$aaa4",
				time: { precision: "minute", at: local(23, 8, 12) },
			},
			{
				direction: "in",
				text: "",
				id: "mid.$aaa5",
				time: { precision: "minute", at: local(23, 8, 13) },
			},
			{
				direction: "in",
				text: "שלום 😀",
				id: "mid.$aaa6",
				time: { precision: "minute", at: local(23, 8, 14) },
			},
		]);
	});

	test("in German, Greek and Indonesian the reader's own word is known", () => {
		expect(facebook.readMessages(scene("group.html", AT("555")), 9)).toMatchObject([
			{
				direction: "in",
				author: "Bo Sample",
				text: "Hallo",
				time: { precision: "minute", at: local(22, 20, 6) },
			},
			{
				direction: "in",
				author: "Cy Instance",
				text: "Moin",
				time: { precision: "minute", at: local(22, 20, 7) },
			},
			{ direction: "out", text: "Hallo ihr" },
		]);
		expect(facebook.readMessages(scene("label-only.html"), 9)).toMatchObject([
			{ direction: "in", text: "καλημέρα", time: { precision: "minute", at: local(23, 8, 10) } },
			{ direction: "out", text: "γεια" },
		]);
		expect(facebook.readMessages(scene("indonesian.html", AT("777")), 9)).toEqual([
			{ direction: "in", text: "halo kak", time: { precision: "minute", at: local(19, 14, 26, "2026-09") } },
			{ direction: "out", text: "siap", time: { precision: "minute", at: local(19, 14, 30, "2026-09") } },
		]);
	});

	test("in an unknown language the contact's name still tells, the own word does not", () => {
		const unknown = (html: string) =>
			html.replace('lang="el"', 'lang="xx"').replaceAll("Στις", "Qq").replace("Εσείς", "Zz");
		const read = facebook.readMessages(scene("label-only.html", THREAD, unknown), 9);
		expect(read.map(({ direction, text }) => [direction, text])).toEqual([
			["in", "καλημέρα"],
			["cannot tell", "γεια"],
		]);
		expect(read.every(({ time }) => time.precision === "unknown")).toBe(true);
	});

	test("a contact called as the interface calls the reader cannot be told by name", () => {
		const anda = (html: string) => html.replaceAll("Budi Contoh", "Anda");
		const read = facebook.readMessages(scene("indonesian.html", AT("777"), anda), 9);
		expect(read.map(({ direction }) => direction)).toEqual(["cannot tell", "cannot tell"]);
	});

	test("a comma or a colon in names and texts cuts nothing off", () => {
		const odd = (html: string) =>
			html.replaceAll("Ada: Hello there", "Example, Ada: see: a, b").replace(">Hello there<", ">see: a, b<");
		expect(facebook.readMessages(scene("thread.html", THREAD, odd), 60)[0]).toMatchObject({
			text: "see: a, b",
		});
	});

	test("a date with a comma in it is not taken for the sender", () => {
		const dated = (html: string) => html.replace("At Thursday 20:06, Ada:", "At 15 July 2026, 17:38, Ada:");
		expect(facebook.readMessages(scene("thread.html", THREAD, dated), 60)[0]).toEqual({
			direction: "in",
			text: "Hello there",
			id: "mid.$aaa1",
			time: { precision: "minute", at: local(15, 17, 38, "2026-07") },
		});
	});

	test("the older grid is read by hidden headings, portraits and alignment", () => {
		const read = facebook.readMessages(scene("grid.html"), 9);
		expect(read.map(({ direction, text }) => [direction, text])).toEqual([
			["in", "old layout"],
			["out", "indeed"],
			["in", "nickname"],
			["out", "no heading"],
		]);
		expect(read[0]?.time).toEqual({ precision: "day", at: local(17) });
	});

	test("after recycled rows, a clock alone is no time", () => {
		const recycled = (html: string) =>
			html.replace(
				/<div data-scope="messages_table"><div aria-hidden="true" data-scope="date_break"><span>08:10<\/span><\/div><\/div>/,
				'<div data-virtualized="true"></div>',
			);
		const times = facebook
			.readMessages(scene("thread.html", THREAD, recycled), 3)
			.map(({ time }) => time.precision);
		expect(times).toEqual(["unknown", "unknown", "unknown"]);
	});

	test("rows out of order are put in the order of their times, never of their ids", () => {
		const swapped = (html: string) => html.replace("At 08:14, Ada", "At Thursday 20:07, Ada");
		const read = facebook.readMessages(scene("thread.html", THREAD, swapped), 60);
		expect(read.map(({ id }) => id)).toEqual([
			"mid.$aaa1",
			"mid.$aaa6",
			"77001",
			"77002",
			"mid.$aaa4",
			"mid.$aaa5",
		]);
	});

	test("chat tabs are not the open thread", () => {
		expect(facebook.readMessages(scene("chat-tab.html"), 9)).toEqual([]);
	});
});

describe("facebook rows", () => {
	test("carry the key of their link; furniture has none and is left out", () => {
		const rows = facebook.readRows(scene("thread.html")).map(({ element, ...row }) => row);
		expect(rows).toEqual([
			{
				threadKey: "facebook:123450001",
				name: "Ada Example",
				preview: "see you then",
				previewDirection: "out",
				unread: "no",
			},
			{
				threadKey: "facebook:123450002",
				name: "Bo Sample",
				preview: "are you there?",
				previewDirection: "in",
				unread: "yes",
			},
			{
				threadKey: "facebook:123450003",
				name: "Cy Instance",
				preview: "ok",
				previewDirection: "in",
				unread: "no",
			},
		]);
	});

	test("hidden words mean unread in any language, and are no preview", () => {
		const other = (html: string) =>
			html
				.replace('lang="en"', 'lang="xx"')
				.replace("Unread message:", "Qqq")
				.replace("font-weight: 600", "");
		expect(facebook.readRows(scene("thread.html", THREAD, other))[1]).toMatchObject({
			unread: "yes",
			preview: "are you there?",
		});
	});
});

describe("facebook composer", () => {
	test("is the editor under the transcript, in the old layout too", () => {
		for (const file of ["thread.html", "grid.html", "group.html"])
			expect(facebook.findComposer(scene(file)).ok, file).toBe(true);
	});

	test("requests have none; comment boxes, chat tabs and dialogs are refused", () => {
		for (const file of ["request.html", "chat-tab.html"]) {
			expect(facebook.findComposer(scene(file)), file).toEqual({ ok: false, failure: { kind: "missing" } });
		}
		const box = '<div role="textbox" contenteditable="true" data-lexical-editor="true"';
		const dialog = scene("thread.html", THREAD, (html) => html.replace(box, `<div role="dialog">${box}`));
		expect(facebook.findComposer(dialog)).toEqual({ ok: false, failure: { kind: "missing" } });
		expect(facebook.findComposer(sceneIn("facebook", "thread.html", "https://www.facebook.com/")).ok).toBe(
			false,
		);
	});

	test("two editors under the transcript are ambiguous; one switched off is disabled", () => {
		const box = '<div role="textbox" contenteditable="true" data-lexical-editor="true"';
		const twice = scene("thread.html", THREAD, (html) => html.replace(box, `${box}></div>${box}`));
		expect(facebook.findComposer(twice)).toEqual({ ok: false, failure: { kind: "ambiguous" } });
		const off = scene("thread.html", THREAD, (html) => html.replace(box, `${box} aria-disabled="true"`));
		expect(facebook.findComposer(off)).toEqual({ ok: false, failure: { kind: "disabled" } });
	});

	test("anchors and theme", () => {
		expect(Object.keys(facebook.findAnchors(scene("thread.html"))).sort()).toEqual([
			"composer",
			"header",
			"list",
			"messages",
		]);
		expect(facebook.readTheme(scene("thread.html").document)).toBe("light");
		expect(facebook.readTheme(scene("group.html").document)).toBe("dark");
	});
});
