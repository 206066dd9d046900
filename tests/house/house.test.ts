import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const require = createRequire(import.meta.url);
const { MAY_IMPORT } = require("./rooms.cjs") as { MAY_IMPORT: Record<string, string[]> };
const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
	cwd: root,
	encoding: "utf8",
})
	.split("\n")
	.filter(Boolean);

describe("the rooms", () => {
	it("in docs/architecture.md are those of the lint, with the same arrows", () => {
		const rows = [...read("docs/architecture.md").matchAll(/^\| `([\w-]+)` \|[^|]+\| ([^|]+) \|$/gm)];
		const told = Object.fromEntries(
			rows.map(([, room, allowed]) => [room, allowed?.trim() === "–" ? [] : allowed?.trim().split(", ")]),
		);
		expect(told).toEqual(MAY_IMPORT);
	});

	it("on disk are those of the lint", () => {
		expect(readdirSync(path.join(root, "lib")).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
	});
});

describe("files", () => {
	it.each([
		["code", 300, (file: string) => !file.startsWith("tests/")],
		["tests", 350, (file: string) => file.startsWith("tests/")],
	])("of %s have %i lines at most", (_, most, counts) => {
		const long = tracked
			.filter((file) => /\.(tsx?|mjs|cjs)$/.test(file) && counts(file))
			.filter((file) => read(file).split("\n").length > most + 1);
		expect(long).toEqual([]);
	});

	it("hold no skipped and no lone test", () => {
		const found = tracked
			.filter((file) => /\.(test|spec)\.tsx?$/.test(file) && !file.includes("house.test"))
			.filter((file) => /\b(?:test|it|describe)\.(?:skip|only|fixme|todo)\b/.test(read(file)));
		expect(found).toEqual([]);
	});
});

describe("the lockfile", () => {
	it("names no host to fetch from", () => {
		expect(read("package-lock.json")).not.toMatch(/"resolved":/);
	});

	it("and package.json pin every version exactly", () => {
		const { dependencies, devDependencies } = JSON.parse(read("package.json"));
		const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
			([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
		);
		expect(loose).toEqual([]);
	});
});
