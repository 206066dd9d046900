import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const page = readFileSync(path.join(root, "docs/permissions.md"), "utf8");

interface Manifest {
	readonly permissions?: string[];
	readonly host_permissions?: string[];
	readonly optional_host_permissions?: string[];
	readonly content_scripts: { matches: string[] }[];
	readonly web_accessible_resources: { matches: string[]; resources: string[] }[];
}

function manifestOf(folder: string): Manifest {
	return JSON.parse(readFileSync(path.join(root, ".output", folder, "manifest.json"), "utf8"));
}

/** First and second cells of the rows whose first cell is code. */
function told(): { name: string; browsers: string }[] {
	return [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name = "", browsers = ""]) => ({
		name,
		browsers,
	}));
}

describe.each([
	["Chrome", "chrome-mv3"],
	["Firefox", "firefox-mv3"],
])("the built manifest for %s", (browser, folder) => {
	const manifest = manifestOf(folder);

	it("asks for the permissions that docs/permissions.md explains", () => {
		const explained = told().filter(
			({ name, browsers }) => !name.includes("://") && browsers.includes(browser),
		);
		const optional = told().filter(({ browsers }) => browsers.includes("when asked for"));
		expect([...(manifest.permissions ?? [])].sort()).toEqual(explained.map(({ name }) => name).sort());
		expect(manifest.host_permissions ?? []).toEqual([]);
		expect(manifest.optional_host_permissions).toEqual(optional.map(({ name }) => name));
	});

	it("runs on the sites that docs/permissions.md explains, and lets only those frame its pages", () => {
		const explained = told()
			.filter(({ name, browsers }) => name.includes("://") && !browsers.includes("when asked for"))
			.map(({ name }) => name)
			.sort();
		expect(manifest.content_scripts.flatMap((script) => script.matches).sort()).toEqual(explained);
		expect(manifest.web_accessible_resources.map((one) => one.resources)).toEqual([
			["sidebar.html", "palette.html"],
		]);
		expect(manifest.web_accessible_resources.flatMap((one) => one.matches).sort()).toEqual(explained);
	});
});
