import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { PlatformId } from "../../lib/contract/sites.ts";
import type { Scene } from "../../lib/platforms/platform.ts";
import { PLATFORMS } from "../../lib/platforms/registry.ts";
import { sceneOf } from "../../lib/platforms/scene.ts";

/** Monday, 23 November 2026, 12:00 local. */
export const NOW = new Date(2026, 10, 23, 12, 0).getTime();

/** Epoch ms of a local time; in November 2026 unless another month is named. */
export function local(day: number, hour = 0, minute = 0, month = "2026-11"): number {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return new Date(year, number - 1, day, hour, minute).getTime();
}

/** A page as a browser would have parsed it: shadow roots attached, which jsdom leaves to us. */
export function pageOf(html: string, url = "https://example.com/"): Document {
	const { document, getComputedStyle } = new JSDOM(html, { url }).window;
	// What a content script has of its window and readers ask; jsdom lays nothing out and knows no preference.
	Object.assign(globalThis, { getComputedStyle, matchMedia: () => ({ matches: false }) });
	for (const template of document.querySelectorAll("template[shadowrootmode]")) {
		const root = template.parentElement?.attachShadow({ mode: "open" });
		root?.append((template as HTMLTemplateElement).content.cloneNode(true));
		template.remove();
	}
	return document;
}

export function fixture(site: PlatformId, file: string): string {
	return readFileSync(new URL(`../fixtures/platforms/${site}/${file}`, import.meta.url), "utf8");
}

/** `change` edits the source before it is parsed. */
export function sceneIn(
	site: PlatformId,
	file: string,
	url: string,
	change: (html: string) => string = (html) => html,
): Scene {
	return sceneOf(PLATFORMS[site], new URL(url), pageOf(change(fixture(site, file)), url), NOW);
}
