import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const ID = "composer-test@example.org";

/** Builds the test-only extension around the composer room and gives its folder's absolute path. */
export async function buildExtension(): Promise<string> {
	const folder = resolve(".artifacts/composer-extension");
	mkdirSync(folder, { recursive: true });
	await build({
		entryPoints: [join(import.meta.dirname, "content.ts")],
		outfile: join(folder, "content.js"),
		bundle: true,
		format: "iife",
		target: "es2022",
		tsconfigRaw: "{}",
	});
	const manifest = {
		manifest_version: 3,
		name: "Composer test",
		version: "1",
		browser_specific_settings: { gecko: { id: ID } },
		host_permissions: ["http://127.0.0.1/*"],
		content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["content.js"], run_at: "document_end" }],
		web_accessible_resources: [{ resources: ["frame.html"], matches: ["http://127.0.0.1/*"] }],
	};
	writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
	writeFileSync(
		join(folder, "frame.html"),
		'<!doctype html><meta charset="utf-8"><title>Frame</title><input style="width:180px;height:100px">',
	);
	return folder;
}
