import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { violationsIn } from "./cruise.ts";

const root = path.resolve(import.meta.dirname, "../..");
const bad = path.join(import.meta.dirname, "bad");
const require = createRequire(import.meta.url);
const { importLaws, reachLaws } = require("./rooms.cjs") as Record<string, { name: string }[]>;
const laws = [...(importLaws ?? []), ...(reachLaws ?? [])].map((law) => law.name);

describe("the laws of the house", () => {
	it("hold in this tree", async () => {
		expect(await violationsIn(root)).toEqual([]);
	});

	it("have one bad sample each, and no sample without a law", () => {
		expect(readdirSync(bad).sort()).toEqual([...laws].sort());
	});

	it.each(laws)("%s fires on its bad sample", async (law) => {
		const sample = path.join(bad, law);
		expect(existsSync(sample)).toBe(true);
		const found = await violationsIn(sample);
		expect(found.map((violation) => violation.law)).toContain(law);
	});
});
