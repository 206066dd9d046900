/** The HTTP side: every request goes through the same gates, in this order, before an endpoint sees it. */
import { type Context, Hono } from "hono";
import { word } from "../../lib/base/log.ts";
import { schemaVersion } from "../database/migrations.ts";
import { faultWords } from "../observe/log.ts";
import { answerEndpoint } from "./answer-endpoint.ts";
import type { AppOptions } from "./app-options.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { refusalOf, refuse } from "./failure.ts";
import { JOIN_PAGE } from "./join-page.ts";
import { describeApi } from "./openapi.ts";
import { isAllowedOrigin } from "./origin.ts";
import { respond, respondToPreflight } from "./respond.ts";
import type { Vars } from "./vars.ts";

export function createApp(options: AppOptions): Hono<Vars> {
	const { services, log } = options;
	const app = new Hono<Vars>();
	app.use(observe(options));
	app.use("/v1/*", async (context, next) => {
		if (!isAllowedOrigin(context.req.header("origin"))) return refuse(context, { kind: "origin" });
		return context.req.method === "OPTIONS" ? respondToPreflight(context) : next();
	});
	for (const endpoint of ENDPOINTS) {
		app.on(endpoint.method.toUpperCase(), endpoint.path, (context) => {
			context.set("route", endpoint.path);
			return answerEndpoint(options, endpoint, context);
		});
	}
	const description = JSON.stringify(describeApi(ENDPOINTS, services.version));
	app.get("/v1/openapi.json", (context) => respond(context, { status: 200, text: description }));
	app.get("/join", (context) =>
		respond(context, { status: 200, text: JOIN_PAGE, type: "text/html; charset=UTF-8" }),
	);
	addHealth(app, options);
	app.notFound((context) => refuse(context, { kind: "not-found" }));
	app.onError((error, context) => {
		const refusal = refusalOf(error);
		if (refusal.kind !== "busy") {
			log("error", "request-failed", { request: word(context.get("request")), ...faultWords(error) });
		}
		return refuse(context, refusal);
	});
	return app;
}

function observe({ log, services, addressOf, overTls }: AppOptions) {
	return async (context: Context<Vars>, next: () => Promise<void>) => {
		const started = performance.now();
		const request = crypto.randomUUID();
		context.set("request", request);
		context.set("address", addressOf(context));
		context.set("route", "none");
		context.set("overTls", overTls);
		await next();
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

const sendJson = (context: Context<Vars>, value: object, status = 200) =>
	respond(context, { status, text: JSON.stringify(value) });

function addHealth(app: Hono<Vars>, { services, addressOf, metricsToken }: AppOptions): void {
	app.get("/healthz", (context) => sendJson(context, { alive: true }));
	app.get("/readyz", async (context) => {
		try {
			const { stored, known } = await schemaVersion(services.store.database);
			return sendJson(context, { ready: stored === known }, stored === known ? 200 : 503);
		} catch {
			return sendJson(context, { ready: false }, 503);
		}
	});
	app.get("/metrics", async (context) => {
		const isLocal = /^(?:127\.|::1$|::ffff:127\.)/.test(addressOf(context));
		const isAllowed = metricsToken
			? context.req.header("authorization") === `Bearer ${metricsToken}`
			: isLocal;
		if (!isAllowed) return refuse(context, { kind: "not-found" });
		const { registry } = services.metrics;
		return respond(context, { status: 200, text: await registry.metrics(), type: registry.contentType });
	});
}
