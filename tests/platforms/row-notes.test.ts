/** What is attached, and where messages may be missing between two that are in the page. */
import { expect, test } from "vitest";
import type { Message } from "../../lib/contract/history.ts";
import type { PlatformId } from "../../lib/contract/sites.ts";
import { mergeWindow } from "../../lib/history/merge-window.ts";
import { PLATFORMS } from "../../lib/platforms/registry.ts";
import { rowNotes } from "../../lib/platforms/row-notes.ts";
import { sceneIn } from "./fixture-page.ts";

const URLS: Readonly<Record<PlatformId, string>> = {
	instagram: "https://www.instagram.com/direct/t/17842000000000001/",
	facebook: "https://www.facebook.com/messages/t/123450001/",
	business:
		"https://business.facebook.com/latest/inbox/all?asset_id=1&selected_item_id=7001&thread_type=FB_MESSAGE",
	x: "https://x.com/i/chat/1001-2002",
};

function read(site: PlatformId, change?: (html: string) => string) {
	const platform = PLATFORMS[site];
	const scene = sceneIn(site, "thread.html", URLS[site], change);
	const { messages } = platform.findAnchors(scene);
	if (!messages) throw new Error("No transcript");
	return platform.readMessages(scene, 60, rowNotes(platform, messages));
}

const noted = (site: PlatformId, change?: (html: string) => string) =>
	read(site, change).map(({ text, attachment }) => [text, attachment]);

test("pictures are attached; portraits, reactions, quotes and emoji are not", () => {
	expect(noted("facebook")).toContainEqual(["", "photo"]);
	expect(noted("facebook").filter(([, attachment]) => attachment)).toHaveLength(1);
	expect(noted("instagram").filter(([, attachment]) => attachment)).toEqual([["", "photo"]]);
	expect(noted("business").filter(([, attachment]) => attachment)).toEqual([["", "photo"]]);
	expect(noted("x").filter(([, attachment]) => attachment)).toEqual([["", "photo"]]);
});

test.each([
	["voice", '<div><div role="button"></div><span>0:07</span></div>'],
	["voice", "<audio></audio>"],
	["video", "<div><video></video></div>"],
	["file", '<a href="https://cdn.fbsbx.com/x/order.pdf"><span>order.pdf</span></a>'],
	["file", "<div>📄 sample.pdf</div>"],
	["sticker", '<img alt="" src="/images/stickers/1.png">'],
] as const)("%s in %s", (kind, inside) => {
	const attached = (html: string) =>
		html.replace(
			/<a aria-label="Open attachment, photo".*?<\/a>/,
			`<div role="presentation">${inside}</div>`,
		);
	expect(noted("facebook", attached)).toContainEqual(["", kind]);
});

test("Instagram's sentence about an attachment is nobody's message", () => {
	const sentence = (html: string) =>
		html.replace(
			'<div role="button"><img alt="Photo" src=""></div>',
			'<span dir="auto">Ada Example sent an attachment</span><div role="button"><img alt="Photo" src=""></div>',
		);
	expect(noted("instagram", sentence).filter(([, attachment]) => attachment)).toEqual([["", "photo"]]);
});

const HOLE = '<div><div data-virtualized="true"><div></div></div></div>';
const holed = (html: string) =>
	html.replace(
		'<div data-virtualized="false"><div role="article"><div><div data-message-id="77002"',
		`${HOLE}$&`,
	);

test("Facebook: rows that were only recycled leave a gap, and what stood there is not unsent", () => {
	expect(read("facebook").some(({ gapBefore }) => gapBefore)).toBe(false);
	const seen = read("facebook", holed);
	expect(seen.filter(({ gapBefore }) => gapBefore).map(({ id }) => id)).toEqual(["77002"]);
	// Everything was seen before, with five messages more where the hole is now.
	const all = [...read("facebook")];
	const more = Array.from({ length: 5 }, (_, n) => ({
		direction: "in" as const,
		text: `between ${n}`,
		id: `between-${n}`,
		time: { precision: "unknown" as const },
	}));
	all.splice(2, 0, ...more);
	let made = 0;
	const merge = (stored: readonly Message[], messages: readonly (typeof all)[number][]) => {
		const newId = () => {
			made += 1;
			return `m${made}`;
		};
		const merged = mergeWindow(stored, { conversation: "facebook:1", messages, now: Date.now(), newId });
		return merged === "needs all" ? [] : merged.lines;
	};
	const stored = merge([], all);
	expect(stored).toHaveLength(11);
	const after = merge(stored, seen);
	expect(after.filter(({ unsent }) => unsent)).toEqual([]);
	expect(after.map(({ text }) => text)).toEqual(stored.map(({ text }) => text));
	// Without the gap they would be taken for unsent: the test can fail.
	const blind = seen.map(({ gapBefore, ...message }) => message);
	expect(merge(stored, blind).filter(({ unsent }) => unsent)).toHaveLength(5);
});

test("Facebook: where the page's order was mended, neighbours are not taken for such", () => {
	const late = (html: string) => html.replace("At 08:10, Ada:", "At 08:20, Ada:");
	expect(read("facebook", late).map(({ id, gapBefore }) => [id, gapBefore])).toEqual([
		["mid.$aaa1", undefined],
		["77001", undefined],
		["mid.$aaa4", true],
		["mid.$aaa5", undefined],
		["mid.$aaa6", undefined],
		["77002", true],
	]);
});

test("X: slots whose numbers leave some out have a gap between them", () => {
	expect(read("x").some(({ gapBefore }) => gapBefore)).toBe(false);
	const jump = (html: string) =>
		html.replace('data-index="6"', 'data-index="16"').replace('data-index="7"', 'data-index="17"');
	const seen = read("x", jump).filter(({ gapBefore }) => gapBefore);
	expect(seen.map(({ text }) => text)).toEqual(["مرحبا، متى تصل؟"]);
});
