/**
 * Serves the replica sites at their real host names: one HTTPS server on loopback which tells sites apart by the Host
 * header. Browsers reach it with `--host-resolver-rules=MAP * 127.0.0.1:<port>`. `node tests/replicas/server.ts [port]`
 * runs it by hand.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { pathToFileURL } from "node:url";
import { type Bundle, bundleSite } from "./bundle.ts";
import { makeCertificate } from "./certificate.ts";
import { REPLICA_SITES } from "./sites/sites.ts";

export interface RunningReplicas {
	readonly port: number;
	close(): Promise<void>;
}

/** As strict as the real pages could be: whatever works under this works there. */
function contentSecurityPolicy(nonce: string): string {
	return [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		`style-src 'nonce-${nonce}'`,
		"img-src 'self' data:",
		"frame-src 'none'",
		"connect-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
	].join("; ");
}

function shell(bundle: Bundle, nonce: string): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="theme-color" content="#ffffff"><title></title>
<style nonce="${nonce}">html,body{margin:0;height:100%}</style></head>
<body><script nonce="${nonce}" src="${bundle.path}"></script></body></html>`;
}

/** messenger.com has only redirected to facebook.com/messages since April 2026. */
function messengerTarget(path: string, port: string): string {
	return `https://www.facebook.com${port}/messages${path === "/" ? "/" : path}`;
}

function respond(
	bundles: ReadonlyMap<string, Bundle>,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const [host = "", port] = (request.headers.host ?? "").split(":");
	const path = request.url ?? "/";
	if (host === "www.messenger.com") {
		response.writeHead(302, { location: messengerTarget(path, port === undefined ? "" : `:${port}`) }).end();
		return;
	}
	const bundle = bundles.get(host);
	if (bundle === undefined || path === "/favicon.ico") {
		response.writeHead(404, { "content-type": "text/plain" }).end("no such replica");
		return;
	}
	if (path.startsWith("/assets/")) {
		const found = path === bundle.path;
		response
			.writeHead(found ? 200 : 404, {
				"content-type": "text/javascript; charset=utf-8",
				// Named by what is in it, as the real sites' scripts are.
				"cache-control": found ? "public, max-age=31536000, immutable" : "no-store",
			})
			.end(found ? bundle.code : "");
		return;
	}
	const nonce = randomBytes(16).toString("base64");
	response
		.writeHead(200, {
			"content-type": "text/html; charset=utf-8",
			"content-security-policy": contentSecurityPolicy(nonce),
			"cache-control": "no-store",
		})
		.end(shell(bundle, nonce));
}

/** Builds every listed site, then listens on 127.0.0.1; port 0 (the default) takes a free one. */
export async function startReplicas(options: { readonly port?: number } = {}): Promise<RunningReplicas> {
	const built = await Promise.all(
		REPLICA_SITES.map(async (site) => [site.host, await bundleSite(site)] as const),
	);
	const bundles = new Map(built);
	const server = createServer(await makeCertificate(), (request, response) =>
		respond(bundles, request, response),
	);
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port ?? 0, "127.0.0.1", resolve);
	});
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The replica server has no port");
	return {
		port: address.port,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error === undefined ? resolve() : reject(error)));
				server.closeAllConnections();
			}),
	};
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { port } = await startReplicas({ port: Number(process.argv[2] ?? 0) });
	console.log(port);
}
