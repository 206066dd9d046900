import { describe, expect, test } from "vitest";
import { instagram } from "../../lib/platforms/instagram/index.ts";
import { local, pageOf, sceneIn } from "./fixture-page.ts";

const THREAD = "https://www.instagram.com/direct/t/17840000000000001/";
const route = (path: string) => instagram.route(new URL(path, "https://www.instagram.com"));
const scene = (file: string, change?: (html: string) => string) => sceneIn("instagram", file, THREAD, change);

describe("instagram routes", () => {
	test.each([
		["/direct/t/17840000000000001/", "17840000000000001", false],
		["/direct/t/340282366841710300949128000000000000001", "340282366841710300949128000000000000001", false],
		["/direct/requests/t/17840000000000001/", "17840000000000001", true],
	])("%s is a thread", (path, id, isRequest) => {
		expect(route(path)).toEqual({ page: "thread", threadKey: `instagram:${id}`, isRequest });
	});

	test.each([
		["/direct/inbox/", "inbox"],
		["/direct/general/", "inbox"],
		["/direct/t/", "none"],
		["/direct/requests/", "requests"],
		["/direct/requests/hidden/", "requests"],
		["/", "none"],
		["/ada.example/", "none"],
		["/directory/t/1/", "none"],
		["https://evil.example/direct/t/1/", "none"],
	])("%s is %s", (path, page) => {
		expect(route(path)).toEqual({ page });
	});
});

describe("instagram states", () => {
	test.each([
		["thread.html", "thread"],
		["older.html", "thread"],
		["grid.html", "thread"],
		["group.html", "group"],
		["request.html", "request"],
		["drawer.html", "opening"],
	])("%s is %s", (file, state) => {
		expect(instagram.readState(scene(file))).toBe(state);
	});

	test("a request is known by its three buttons in a language we have no words for", () => {
		expect(instagram.readState(scene("request.html", (html) => html.replace('lang="el"', 'lang="xx"')))).toBe(
			"request",
		);
	});

	test("a closed thread with one button is a thread without a box", () => {
		const closed = scene("request.html", (html) =>
			html.replace(/<div role="button">(?:Μπ|Απ)[^<]*<\/div>/g, ""),
		);
		expect(instagram.readState(closed)).toBe("thread");
		expect(instagram.findComposer(closed)).toEqual({ ok: false, failure: { kind: "missing" } });
	});

	test("a box without a transcript is not understood, unless the pane is loading", () => {
		const renamed = (html: string) =>
			html
				.replaceAll("IGDMessagesList", "Renamed")
				.replaceAll('role="group"', "")
				.replaceAll('role="presentation"', "");
		expect(instagram.readState(scene("thread.html", renamed))).toBe("not-understood");
		const loading = (html: string) => renamed(html).replace("<main>", '<main><div role="progressbar"></div>');
		expect(instagram.readState(scene("thread.html", loading))).toBe("opening");
	});

	test("the inbox is an inbox", () => {
		expect(
			instagram.readState(sceneIn("instagram", "thread.html", "https://www.instagram.com/direct/inbox/")),
		).toBe("inbox");
	});
});

describe("instagram header", () => {
	test("gives name and handle of a thread of two", () => {
		const { element, ...header } = instagram.readHeader(scene("thread.html")) ?? {};
		expect(header).toEqual({
			name: "Ada Example",
			handle: "ada.example",
			profileUrl: "https://www.instagram.com/ada.example/".replace(/\/$/, ""),
			isGroup: "no",
		});
		expect(element?.getAttribute("data-pagelet")).toBe("IGDInboxHeaderOffMsys");
	});

	test("without a link, portraits of two people make a group; else it cannot tell", () => {
		expect(instagram.readHeader(scene("group.html"))).toMatchObject({ name: "Trip", isGroup: "yes" });
		const one = scene("group.html", (html) => html.replace("/cy.instance/", "/bo.sample/"));
		expect(instagram.readHeader(one)?.isGroup).toBe("cannot tell");
	});

	test("works without pagelets, and never takes the drawer's", () => {
		expect(instagram.readHeader(scene("older.html"))).toMatchObject({
			name: "Ada Example",
			handle: "ada.example",
		});
		expect(instagram.readHeader(scene("drawer.html"))).toBeUndefined();
	});

	test.each(["/explore/", "/ada.example/reels/", "https://evil.example/ada.example/", "javascript:alert(1)"])(
		"takes no handle from %s",
		(href) => {
			const read = instagram.readHeader(
				scene("thread.html", (html) =>
					html.replace('role="link" href="/ada.example/"', `role="link" href="${href}"`),
				),
			);
			expect(read).toMatchObject({ name: "Ada Example", isGroup: "cannot tell" });
			expect(read).not.toHaveProperty("handle");
		},
	);
});

describe("instagram messages", () => {
	test("have direction and text; quotes, reactions and toolbars are left out", () => {
		const read = instagram.readMessages(scene("thread.html"), 60);
		expect(read.map(({ direction, text }) => [direction, text])).toEqual([
			["in", "Hi, is this still available?"],
			["out", "Yes it is!\nTwo left."],
			["in", "Great 😀"],
			["out", "The blue one"],
			["in", ""],
			["in", "مرحبا"],
		]);
	});

	test("the one under a separator has its minute, later ones its day", () => {
		const times = instagram
			.readMessages(
				scene("thread.html", (html) => html.replace("12:56 PM", "9:56 AM")),
				60,
			)
			.map(({ time }) => time);
		expect(times[0]).toEqual({ precision: "minute", at: local(19, 18, 14) });
		expect(times[1]).toEqual({ precision: "day", at: local(19) });
		expect(times[2]).toEqual({ precision: "minute", at: local(23, 9, 56) });
		expect(times[5]).toEqual({ precision: "day", at: local(23) });
	});

	test("a separator that cannot be read ends the day before it", () => {
		for (const unread of ["12:56 PM", "ma 12.56"]) {
			const read = instagram.readMessages(
				scene("thread.html", (html) => html.replace("12:56 PM", unread)),
				60,
			);
			expect(read.map(({ time }) => time.precision)).toEqual(["minute", "day", ...Array(4).fill("unknown")]);
		}
	});

	test("the newest few find their separator further up", () => {
		const [only] = instagram.readMessages(
			scene("thread.html", (html) => html.replace("12:56 PM", "9:56 AM")),
			1,
		);
		expect(only).toEqual({ direction: "in", text: "مرحبا", time: { precision: "day", at: local(23) } });
	});

	test("in a group the portrait names the sender, in any language", () => {
		expect(instagram.readMessages(scene("group.html"), 60)).toMatchObject([
			{
				direction: "in",
				author: "bo.sample",
				time: { precision: "minute", at: local(1, 17, 32, "2026-01") },
			},
			{ direction: "in", author: "cy.instance" },
			{ direction: "out", text: "Willkommen" },
		]);
	});

	test("handles in action labels tell the side before anything else", () => {
		const mirrored = scene("thread.html", (html) =>
			html.replaceAll("justify-content:flex-end", "justify-content:center"),
		);
		expect(instagram.readMessages(mirrored, 60).map(({ direction }) => direction)).toEqual([
			"in",
			"out",
			"in",
			"cannot tell",
			"in",
			"in",
		]);
	});

	test("older lists and grids are read too", () => {
		expect(instagram.readMessages(scene("older.html"), 5)).toMatchObject([{ direction: "in", text: "hola" }]);
		expect(instagram.readMessages(scene("grid.html"), 5)).toMatchObject([
			{ direction: "in", text: "first" },
			{ direction: "out", text: "second" },
		]);
	});
});

describe("instagram rows", () => {
	test("have words and no key; notes and furniture are no rows", () => {
		const rows = instagram.readRows(scene("thread.html")).map(({ element, ...row }) => row);
		expect(rows).toEqual([
			{
				name: "Ada Example",
				preview: "see you then",
				previewDirection: "out",
				unread: "no",
			},
			{
				name: "Bo Sample",
				preview: "4+ new messages",
				previewDirection: "in",
				unread: "yes",
			},
			{ preview: "are you there?", previewDirection: "in", unread: "no" },
			{
				name: "Cy Instance",
				preview: "10 euro",
				previewDirection: "in",
				unread: "no",
			},
			{ previewDirection: "cannot tell", unread: "cannot tell" },
		]);
	});

	test("own previews are known in German, and not guessed in an unknown language", () => {
		expect(instagram.readRows(scene("group.html"))[0]).toMatchObject({
			preview: "Willkommen",
			previewDirection: "out",
		});
		const unknown = scene("group.html", (html) => html.replace('lang="de"', 'lang="xx"'));
		expect(instagram.readRows(unknown)[0]).toMatchObject({
			preview: "Du: Willkommen",
			previewDirection: "cannot tell",
		});
	});
});

describe("instagram composer and theme", () => {
	test("the pagelet's box wins over the drawer's", () => {
		const both = scene("thread.html", (html) =>
			html.replace(
				"</main>",
				'</main><div data-pagelet="IGDChatTabsRootContent"><div data-pagelet="IGDComposerForCannes"><div role="textbox" contenteditable="true"></div></div></div>',
			),
		);
		const found = instagram.findComposer(both);
		expect(found.ok && found.value.closest("main")).toBeTruthy();
	});

	test("another page's drawer and comment box are refused", () => {
		expect(instagram.findComposer(scene("drawer.html"))).toEqual({ ok: false, failure: { kind: "missing" } });
		const elsewhere = sceneIn("instagram", "drawer.html", "https://www.instagram.com/p/abc/");
		expect(instagram.findComposer(elsewhere).ok).toBe(false);
	});

	test("two boxes are ambiguous, a locked one is disabled, a dialog's is none", () => {
		const box = '<div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Message">';
		const twice = scene("thread.html", (html) =>
			html.replace(box, `<div role="textbox" contenteditable="true"></div>${box}`),
		);
		expect(instagram.findComposer(twice)).toEqual({ ok: false, failure: { kind: "ambiguous" } });
		const locked = scene("thread.html", (html) => html.replace(box, box.replace('"true"', '"false"')));
		expect(instagram.findComposer(locked)).toEqual({ ok: false, failure: { kind: "disabled" } });
		const dialog = scene("thread.html", (html) =>
			html.replace('data-pagelet="IGDComposerForCannes"', 'role="dialog"'),
		);
		expect(instagram.findComposer(dialog)).toEqual({ ok: false, failure: { kind: "missing" } });
	});

	test("a textarea of older builds will do", () => {
		const found = instagram.findComposer(scene("grid.html"));
		expect(found.ok && found.value.tagName).toBe("TEXTAREA");
	});

	test("the theme follows the site's class, then the page's brightness", () => {
		expect(instagram.readTheme(scene("thread.html").document)).toBe("light");
		expect(instagram.readTheme(scene("group.html").document)).toBe("dark");
		expect(instagram.readTheme(scene("older.html").document)).toBe("dark");
		expect(instagram.readTheme(pageOf('<body style="background-color: rgb(12, 16, 20)">'))).toBe("dark");
	});
});
