/** Builds a replica's one script. The repository's own tsconfig is ignored: it speaks Preact, the replicas React. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { ReplicaSite } from "./sites/sites.ts";

export interface Bundle {
	/** `/assets/<hash>.js`. */
	readonly path: string;
	readonly code: string;
}

/** Throws when the site's folder is missing: a row in the table without pages is a mistake, not a state. */
export async function bundleSite(site: ReplicaSite): Promise<Bundle> {
	const entry = fileURLToPath(new URL(`./sites/${site.platform}/main.tsx`, import.meta.url));
	if (!existsSync(entry)) {
		throw new Error(
			`Replica site "${site.platform}" is listed in sites.ts but sites/${site.platform}/main.tsx is missing`,
		);
	}
	const result = await build({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		target: "es2022",
		jsx: "automatic",
		jsxImportSource: "react",
		tsconfigRaw: "{}",
		// Draft.js reaches for Node's `global`.
		define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
		legalComments: "none",
	});
	const file = result.outputFiles[0];
	if (file === undefined) throw new Error(`Replica site "${site.platform}" built to nothing`);
	const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 16);
	return { path: `/assets/${hash}.js`, code: file.text };
}
