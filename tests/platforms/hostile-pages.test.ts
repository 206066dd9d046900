import { describe, expect, test } from "vitest";
import { PLATFORM_IDS, type PlatformId } from "../../lib/contract/sites.ts";
import { missingLandmarks } from "../../lib/platforms/missing-landmarks.ts";
import { PLATFORMS } from "../../lib/platforms/registry.ts";
import { sceneIn } from "./fixture-page.ts";

const THREADS: Readonly<Record<PlatformId, string>> = {
	instagram: "https://www.instagram.com/direct/t/17840000000000001/",
	facebook: "https://www.facebook.com/messages/t/123450001/",
	business: "https://business.facebook.com/latest/inbox/all?selected_item_id=7001",
	x: "https://x.com/i/chat/1001-2002",
};

/** Everything a reader can be asked, as plain data. */
function everything(site: PlatformId, change?: (html: string) => string) {
	const platform = PLATFORMS[site];
	const scene = sceneIn(site, "thread.html", THREADS[site], change);
	const found = platform.readHeader(scene);
	return {
		state: platform.readState(scene),
		header: found ? { name: found.name, handle: found.handle, isGroup: found.isGroup } : undefined,
		messages: platform.readMessages(scene, 60),
		rows: platform
			.readRows(scene)
			.map(({ name, preview, previewDirection }) => ({ name, preview, previewDirection })),
		composer: platform.findComposer(scene).ok,
		anchors: Object.keys(platform.findAnchors(scene)),
		theme: platform.readTheme(scene.document),
		missing: missingLandmarks(platform.readState(scene), platform.findAnchors(scene)),
	};
}

describe.each(PLATFORM_IDS)("%s", (site) => {
	test("reads the same although form controls take the names of document's own properties", () => {
		const names = [
			"body",
			"head",
			"documentElement",
			"forms",
			"title",
			"location",
			"activeElement",
			"childNodes",
		];
		const traps = `<form>${names.map((name) => `<input name="${name}" id="${name}">`).join("")}</form>${names
			.map((name) => `<form name="${name}"></form><img name="${name}">`)
			.join("")}`;
		expect(everything(site, (html) => html.replace("</body>", `${traps}</body>`))).toEqual(everything(site));
	});

	test("misses nothing on its own page", () => {
		expect(everything(site)).toMatchObject({ state: "thread", composer: true, missing: [] });
	});

	test("keeps very long words within the contract", () => {
		const long = `${"😀".repeat(60_000)}&lt;b&gt;`;
		const grown = everything(site, (html) =>
			html
				.replaceAll("Ada Example<", `${long}<`)
				.replaceAll("Hi, is this still available?", long)
				.replaceAll("Good morning<", `${long}<`)
				.replaceAll("Is it in stock?<", `${long}<`)
				.replaceAll("Hello there", long),
		);
		expect(grown.messages.some(({ text }) => text.length > 19_000)).toBe(true);
		expect(grown.header?.name.length ?? 0).toBeGreaterThan(200);
		for (const { text, author } of grown.messages) {
			expect(text.length).toBeLessThanOrEqual(20_000);
			expect(text.isWellFormed()).toBe(true);
			expect(author?.length ?? 0).toBeLessThanOrEqual(300);
		}
		for (const { name } of [...grown.rows, ...(grown.header ? [grown.header] : [])])
			expect(name?.length ?? 0).toBeLessThanOrEqual(300);
	});

	test("an empty page breaks nothing", () => {
		const empty = everything(site, () => "<!doctype html><html><body></body></html>");
		expect(empty).toMatchObject({
			state: "opening",
			header: undefined,
			messages: [],
			rows: [],
			composer: false,
			anchors: [],
		});
	});
});
