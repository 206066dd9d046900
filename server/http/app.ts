/** The HTTP side: every request goes through the same gates, in this order, before an endpoint sees it. */
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { word } from "../../lib/base/log.ts";
import { schemaVersion } from "../database/migrations.ts";
import { faultWords } from "../observe/log.ts";
import { answerEndpoint } from "./answer-endpoint.ts";
import type { AppOptions, Vars } from "./app-options.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { refusalOf, refusalResponse } from "./failure.ts";
import { JOIN_PAGE } from "./join-page.ts";
import { describeApi } from "./openapi.ts";
import { isAllowedOrigin } from "./origin.ts";

export function createApp(options: AppOptions): Hono<Vars> {
	const { services, log } = options;
	const app = new Hono<Vars>();
	app.use(observe(options));
	app.use(
		secureHeaders({
			strictTransportSecurity: options.overTls ? "max-age=31536000" : false,
			contentSecurityPolicy: {
				defaultSrc: ["'none'"],
				styleSrc: ["'unsafe-inline'"],
				frameAncestors: ["'none'"],
			},
			crossOriginResourcePolicy: "cross-origin",
			referrerPolicy: "no-referrer",
		}),
	);
	app.use("/v1/*", async (context, next) => {
		const isAllowed = isAllowedOrigin(context.req.header("origin"));
		return isAllowed ? next() : refusalResponse({ kind: "origin" }, context.get("request"));
	});
	app.use(
		"/v1/*",
		cors({
			origin: (origin) => origin,
			allowHeaders: ["authorization", "content-type", "aside-client", "if-none-match"],
			allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
			exposeHeaders: ["retry-after", "etag"],
			maxAge: 7200,
		}),
	);
	for (const endpoint of ENDPOINTS) {
		app.on(endpoint.method.toUpperCase(), endpoint.path, (context) => {
			context.set("route", endpoint.path);
			return answerEndpoint(options, endpoint, context);
		});
	}
	const description = JSON.stringify(describeApi(ENDPOINTS, services.version));
	app.get("/v1/openapi.json", (context) =>
		context.body(description, 200, { "content-type": "application/json" }),
	);
	app.get("/join", (context) => context.html(JOIN_PAGE));
	addHealth(app, options);
	app.notFound((context) => refusalResponse({ kind: "not-found" }, context.get("request")));
	app.onError((error, context) => {
		const refusal = refusalOf(error);
		if (refusal.kind !== "busy") {
			log("error", "request-failed", { request: word(context.get("request")), ...faultWords(error) });
		}
		return refusalResponse(refusal, context.get("request"));
	});
	return app;
}

function observe({ log, services, addressOf }: AppOptions) {
	return async (context: Context<Vars>, next: () => Promise<void>) => {
		const started = performance.now();
		const request = crypto.randomUUID();
		context.set("request", request);
		context.set("address", addressOf(context));
		context.set("route", "none");
		await next();
		context.header("aside-request", request);
		if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
		const ms = performance.now() - started;
		const { status } = context.res;
		const method = context.req.method.toLowerCase();
		const route = context.get("route");
		services.metrics.requests.observe({ method, route, status }, ms / 1000);
		log(status >= 500 ? "error" : "info", "request", {
			request: word(request),
			method: word(method),
			route: word(route.slice(1).replaceAll("/", ".")),
			status,
			ms: Math.round(ms * 10) / 10,
		});
	};
}

function addHealth(app: Hono<Vars>, { services, addressOf, metricsToken }: AppOptions): void {
	app.get("/healthz", (context) => context.json({ alive: true }));
	app.get("/readyz", async (context) => {
		try {
			const { stored, known } = await schemaVersion(services.store.database);
			return context.json({ ready: stored === known }, stored === known ? 200 : 503);
		} catch {
			return context.json({ ready: false }, 503);
		}
	});
	app.get("/metrics", async (context) => {
		const isLocal = /^(?:127\.|::1$|::ffff:127\.)/.test(addressOf(context));
		const isAllowed = metricsToken
			? context.req.header("authorization") === `Bearer ${metricsToken}`
			: isLocal;
		if (!isAllowed) return refusalResponse({ kind: "not-found" }, context.get("request"));
		const { registry } = services.metrics;
		return context.body(await registry.metrics(), 200, { "content-type": registry.contentType });
	});
}
