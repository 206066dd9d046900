import { describe, expect, test } from "vitest";
import { business } from "../../lib/platforms/business/index.ts";
import { sceneIn } from "./fixture-page.ts";

const INBOX = "https://business.facebook.com/latest/inbox/all?asset_id=1&mailbox_id=1";
const THREAD = `${INBOX}&selected_item_id=7001&thread_type=FB_MESSAGE`;
const route = (path: string) => business.route(new URL(path, "https://business.facebook.com"));
const scene = (file: string, url = THREAD, change?: (html: string) => string) =>
	sceneIn("business", file, url, change);

describe("business routes", () => {
	test("the thread is the selected item", () => {
		expect(route(THREAD)).toEqual({ page: "thread", threadKey: "business:7001", isRequest: false });
		expect(
			route("/latest/inbox/instagram?selected_item_id=340282366841710300949128000000000000001"),
		).toMatchObject({ page: "thread" });
	});

	test.each([
		["/latest/inbox/all", "inbox"],
		["/latest/inbox/?selected_item_id=", "inbox"],
		["/latest/inbox/facebook_comments?selected_item_id=1", "none"],
		["/latest/inbox/settings", "none"],
		["/latest/home", "none"],
		["https://www.facebook.com/latest/inbox/all?selected_item_id=1", "none"],
	])("%s is %s", (path, page) => {
		expect(route(path)).toEqual({ page });
	});
});

describe("business states", () => {
	test.each([
		["thread.html", THREAD, "thread"],
		["instagram.html", THREAD, "thread"],
		["empty.html", THREAD, "thread"],
		["older.html", THREAD, "thread"],
		["inbox.html", INBOX, "inbox"],
		["inbox.html", THREAD, "opening"],
		["comments.html", THREAD, "opening"],
	])("%s at %s is %s", (file, url, state) => {
		expect(business.readState(scene(file, url))).toBe(state);
	});

	test("a header and a box in a view without a known name are not understood", () => {
		const renamed = scene("thread.html", THREAD, (html) =>
			html.replaceAll("messenger_detail_view", "renamed"),
		);
		expect(business.readState(renamed)).toBe("not-understood");
		expect(business.findComposer(renamed)).toEqual({ ok: false, failure: { kind: "missing" } });
	});
});

describe("business reading", () => {
	test("the header's name is no button's", () => {
		const { element, ...header } = business.readHeader(scene("thread.html")) ?? {};
		expect(header).toEqual({ name: "Ada Example", isGroup: "no" });
	});

	test("messages have exact times; a bottom-aligned line has no side, and centred ones are nobody's", () => {
		expect(business.readMessages(scene("thread.html"), 60)).toEqual([
			{
				direction: "in",
				text: "Is it in stock?",
				id: "mid.$b1",
				time: { precision: "exact", at: 1_790_000_000_000 },
			},
			{
				direction: "out",
				text: "Yes\ntwo left",
				id: "mid.$b2",
				time: { precision: "exact", at: 1_790_000_060_500 },
			},
			{ direction: "in", text: "", id: "mid.$b4", time: { precision: "exact", at: 1_790_000_160_000 } },
			{ direction: "in", text: "שלום 😀", id: "mid.$b5", time: { precision: "unknown" } },
			{
				direction: "cannot tell",
				text: "bottom aligned only",
				id: "mid.$b6",
				time: { precision: "exact", at: 1_790_000_300_000 },
			},
			{
				direction: "out",
				text: "thanks",
				id: "mid.$b7",
				time: { precision: "exact", at: 1_790_000_400_000 },
			},
		]);
		expect(business.readMessages(scene("thread.html"), 2).map(({ id }) => id)).toEqual([
			"mid.$b6",
			"mid.$b7",
		]);
	});

	test("a line whose text alone is in the middle is nobody's, unless everything is", () => {
		const centred = (html: string) =>
			html.replace("display:flex;justify-content:center", "text-align:center");
		const ids = (change: (html: string) => string) =>
			business.readMessages(scene("thread.html", THREAD, change), 60).map(({ id }) => id);
		expect(ids(centred)).not.toContain("mid.$b3");
		expect(ids((html) => centred(html).replace("<body>", '<body style="text-align:center">'))).toContain(
			"mid.$b3",
		);
	});

	test("a column aligned to its end says nothing about the side", () => {
		const column = (html: string) =>
			html.replace(
				'data-utime="1790000300"',
				'data-utime="1790000300" style="display:flex;flex-direction:column;justify-content:flex-end"',
			);
		const [message] = business.readMessages(scene("thread.html", THREAD, column), 2);
		expect(message).toMatchObject({ id: "mid.$b6", direction: "cannot tell" });
	});

	test("rows have words, and nothing of the bar that lies over them", () => {
		const rows = business.readRows(scene("inbox.html", INBOX));
		expect(
			rows.map(({ name, preview, previewDirection, threadKey }) => ({
				name,
				preview,
				previewDirection,
				threadKey,
			})),
		).toEqual([
			{ name: "Ada Example", preview: "see you then", previewDirection: "out" },
			{ name: "Bo Sample", preview: "are you there?", previewDirection: "in" },
			{ name: "Cy Instance", preview: "ok", previewDirection: "in" },
			{ name: "Di Stranger", preview: "hello", previewDirection: "in" },
		]);
		expect(rows.every(({ element }) => element.getAttribute("role") === "presentation")).toBe(true);
	});

	test.each([
		["de", "out"],
		["el", "in"],
		["xx", "cannot tell"],
	])("'Du: …' in an interface in %s is %s", (lang, direction) => {
		const rows = business.readRows(
			scene("instagram.html", THREAD, (html) => html.replace('lang="de"', `lang="${lang}"`)),
		);
		expect(rows[0]?.previewDirection).toBe(direction);
	});
});

describe("business composer", () => {
	test("is the conversation's own box, or an older textarea; never a dialog's", () => {
		const found = business.findComposer(scene("thread.html"));
		expect(found.ok && found.value.getAttribute("aria-placeholder")).toBe("Reply in Messenger");
		const older = business.findComposer(scene("older.html"));
		expect(older.ok && older.value.tagName).toBe("TEXTAREA");
	});

	test("comments have none, a closed window is disabled", () => {
		expect(business.findComposer(scene("comments.html"))).toEqual({
			ok: false,
			failure: { kind: "missing" },
		});
		expect(business.findComposer(scene("instagram.html"))).toEqual({
			ok: false,
			failure: { kind: "disabled" },
		});
		expect(business.findComposer(scene("thread.html", INBOX)).ok).toBe(false);
	});

	test("anchors and theme", () => {
		expect(Object.keys(business.findAnchors(scene("thread.html"))).sort()).toEqual([
			"composer",
			"header",
			"list",
			"messages",
		]);
		expect(business.readTheme(scene("instagram.html").document)).toBe("dark");
	});
});
