import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PLATFORM_IDS } from "../../lib/contract/sites.ts";
import type { Landmarks } from "../../lib/platforms/landmark.ts";
import { PLATFORMS } from "../../lib/platforms/registry.ts";
import { fixture, pageOf } from "../platforms/fixture-page.ts";

const proofs = PLATFORM_IDS.flatMap((site) =>
	Object.entries<Landmarks[string]>(PLATFORMS[site].landmarks).flatMap(([name, landmark]) =>
		landmark.flatMap(({ css, evidence }) => evidence.map((proof) => ({ site, name, css, ...proof }))),
	),
);

/** Matches in the document and in every shadow root that hangs in it. */
function countEverywhere(root: ParentNode, css: string): number {
	const inner = [...root.querySelectorAll("*")].flatMap((element) => element.shadowRoot ?? []);
	return inner.reduce((sum, shadow) => sum + countEverywhere(shadow, css), root.querySelectorAll(css).length);
}

/** `x1abc23`, `css-1dbjc4n`, `r-18u37iz`, `_4ik4`: classes a build made up. */
const GENERATED = /\.(?:x[0-9a-z]{5,}|css-[0-9a-z]+|r-[0-9a-z]+|_[0-9a-z]{4}\b|j-[0-9a-z]+)/i;
/** Words of an interface are looked for by `aria-label="Chats"` and the like; bare `[aria-label]` is fine. */
const WORDS = /\[(?:aria-label|aria-placeholder|placeholder|title|alt)[*^$~|]?=/;

describe("landmarks", () => {
	test.each(proofs)("$site $name is in $fixture $matches times", ({ site, css, fixture: file, matches }) => {
		expect(countEverywhere(pageOf(fixture(site, file)), css)).toBe(matches);
	});

	test.each(proofs)("$site $name needs no generated class and no words: $css", ({ css }) => {
		expect(css).not.toMatch(GENERATED);
		expect(css).not.toMatch(WORDS);
	});

	test("generated classes and words would be noticed", () => {
		for (const css of [".x1nhvcw1", "div.css-1dbjc4n", ".r-18u37iz", "div._4ik4"])
			expect(css).toMatch(GENERATED);
		expect('[aria-label="Chats"]').toMatch(WORDS);
	});

	test.each(PLATFORM_IDS)("%s has at least five pages as evidence, with invented people", (site) => {
		const files = readdirSync(new URL(`../fixtures/platforms/${site}/`, import.meta.url));
		expect(files.length).toBeGreaterThanOrEqual(5);
		for (const file of files) {
			const html = fixture(site, file);
			expect(html, file).not.toMatch(/[\w.]+@(?!msgr\.)[\w-]+\.\w+/);
			expect(html, file).not.toMatch(/src="http/);
		}
	});
});
