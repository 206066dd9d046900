import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";

export interface EditorPages {
	/** Without a slash at the end. */
	readonly origin: string;
	close(): Promise<void>;
}

/** Serves the editor pages with the real editors on a free port of this machine. */
export async function serveEditorPages(): Promise<EditorPages> {
	const bundle = await build({
		entryPoints: [join(import.meta.dirname, "pages/main.ts")],
		bundle: true,
		minify: true,
		write: false,
		format: "iife",
		define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
		tsconfigRaw: "{}",
	});
	const script = bundle.outputFiles[0]?.text ?? "";
	const server = createServer((request, response) => {
		const isScript = request.url === "/main.js";
		response.setHeader("content-type", `${isScript ? "text/javascript" : "text/html"}; charset=utf-8`);
		// The same for as long as this server, and the browser's profile, lives.
		if (isScript) response.setHeader("cache-control", "max-age=3600, immutable");
		response.end(
			isScript
				? script
				: '<!doctype html><html lang="en"><body><script src="/main.js"></script></body></html>',
		);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
