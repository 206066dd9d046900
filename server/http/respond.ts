/**
 * Every answer is made here, whole and once. Middleware that adds headers to a response afterwards makes it anew each
 * time, body and all, which costs more than all the rest of a small answer.
 */
import type { Context } from "hono";
import { isAllowedOrigin } from "./origin.ts";
import type { Vars } from "./vars.ts";

const JSON_TEXT = "application/json; charset=utf-8";

const ALWAYS = {
	"cache-control": "no-store",
	"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "cross-origin",
	"origin-agent-cluster": "?1",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
};
const OVER_TLS = { "strict-transport-security": "max-age=31536000" };
/** On what is no preflight, a browser takes these for granted. */
const PREFLIGHT = {
	"access-control-allow-headers": "authorization,content-type,aside-client,if-none-match",
	"access-control-allow-methods": "GET,POST,PUT,PATCH,DELETE",
	"access-control-max-age": "7200",
	vary: "Origin, Access-Control-Request-Headers",
};

interface Answer {
	readonly status: number;
	/** JSON unless `type` says otherwise. */
	readonly text: string | null;
	readonly type?: string;
	readonly headers?: Readonly<Record<string, string>>;
}

export function respond(context: Context<Vars>, { status, text, type, headers }: Answer): Response {
	return new Response(text, {
		status,
		headers: {
			...ALWAYS,
			...(context.get("overTls") && OVER_TLS),
			...crossOrigin(context),
			"aside-request": context.get("request"),
			...(text !== null && { "content-type": type ?? JSON_TEXT }),
			...headers,
		},
	});
}

export function respondToPreflight(context: Context<Vars>): Response {
	return respond(context, { status: 204, text: null, headers: PREFLIGHT });
}

function crossOrigin(context: Context<Vars>): Readonly<Record<string, string>> {
	const origin = context.req.header("origin");
	if (origin === undefined || !isAllowedOrigin(origin)) return { vary: "Origin" };
	return {
		"access-control-allow-origin": origin,
		"access-control-expose-headers": "retry-after,etag",
		vary: "Origin",
	};
}
