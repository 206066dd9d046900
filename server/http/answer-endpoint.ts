/** The gates of one endpoint: rate, token, role, age of the client, shape; then its own work. */
import type { Context } from "hono";
import { failed, type Result, success } from "../../lib/base/result.ts";
import { may } from "../../lib/contract/sync-access.ts";
import { CLIENT_HEADER, CLIENT_PROTOCOL } from "../../lib/contract/sync-wire.ts";
import { recognise } from "../store/sessions.ts";
import type { Caller } from "../store/store.ts";
import type { AppOptions } from "./app-options.ts";
import type { Endpoint } from "./endpoint.ts";
import { type Refusal, refuse } from "./failure.ts";
import { readJson } from "./read-json.ts";
import { respond } from "./respond.ts";
import type { Vars } from "./vars.ts";

export async function answerEndpoint(
	options: AppOptions,
	endpoint: Endpoint,
	context: Context<Vars>,
): Promise<Response> {
	const caller = await admit(options, endpoint, context);
	if (!caller.ok) return refuse(context, caller.failure);
	const asked = await readAsked(endpoint, context);
	if (!asked.ok) return refuse(context, asked.failure);
	const { services } = options;
	const handled = await endpoint.handle({ ...asked.value, services, caller: caller.value });
	if (!handled.ok) return refuse(context, handled.failure);
	return send(endpoint, context, handled.value);
}

/** Undefined in the result: an endpoint for anyone. */
async function admit(
	{ services, limiter }: AppOptions,
	{ may: action, rate, writes }: Endpoint,
	context: Context<Vars>,
): Promise<Result<Caller | undefined, Refusal>> {
	if (action === "anyone") return granted(limiter(rate, context.get("address")), undefined);
	const token = /^Bearer (\S{1,200})$/.exec(context.req.header("authorization") ?? "")?.[1];
	const caller = token ? await recognise(services.store, token) : { kind: "sign-in" as const };
	if ("kind" in caller) {
		// Guessing at tokens is counted by address.
		const wait = limiter("open", context.get("address"));
		return wait === undefined ? failed(caller) : failed({ kind: "slow-down", retryAfterSeconds: wait });
	}
	const wait = limiter(rate, caller.deviceId);
	if (wait !== undefined) return failed({ kind: "slow-down", retryAfterSeconds: wait });
	if (!may(caller.person.role, action)) return failed({ kind: "forbidden" });
	const client = Number(context.req.header(CLIENT_HEADER) ?? CLIENT_PROTOCOL);
	if (writes && !(client >= CLIENT_PROTOCOL)) return failed({ kind: "client-too-old" });
	return success(caller);
}

function granted<Value>(wait: number | undefined, value: Value): Result<Value, Refusal> {
	return wait === undefined ? success(value) : failed({ kind: "slow-down", retryAfterSeconds: wait });
}

type Asked = { body: unknown; query: unknown; id: string };

async function readAsked(endpoint: Endpoint, context: Context<Vars>): Promise<Result<Asked, Refusal>> {
	const { body: bodySchema, query: querySchema } = endpoint;
	const id = context.req.param("id") ?? "";
	const query = querySchema ? querySchema.safeParse(context.req.query()) : undefined;
	if (query && !query.success) return failed({ kind: "malformed", at: pathOf(query.error) });
	if (!bodySchema) return success({ body: undefined, query: query?.data, id });
	const json = await readJson(context.req.raw);
	if (!json.ok) return json;
	const body = bodySchema.safeParse(json.value);
	if (!body.success) return failed({ kind: "malformed", at: pathOf(body.error) });
	return success({ body: body.data, query: query?.data, id });
}

/** Where the shape was wrong: our own names and numbers; what stands for a name of theirs is left out. */
function pathOf({ issues }: { issues: readonly { path: readonly PropertyKey[] }[] }): string {
	const path = issues[0]?.path ?? [];
	return path
		.slice(0, 4)
		.map((step) => (typeof step === "number" || /^[a-zA-Z]{1,20}$/.test(String(step)) ? String(step) : "…"))
		.join(".");
}

function send({ path }: Endpoint, context: Context<Vars>, value: unknown): Response {
	if (path === "/v1/sync/head") return sendHead(context, value as { epoch: string; seq: number });
	const isText = typeof value === "object" && value !== null && "json" in value;
	const text = isText ? String(value.json) : JSON.stringify(value);
	return respond(context, { status: 200, text });
}

function sendHead(context: Context<Vars>, head: { epoch: string; seq: number }): Response {
	const etag = `"${head.epoch}.${head.seq}"`;
	const isKnown = context.req.header("if-none-match") === etag;
	return respond(context, {
		status: isKnown ? 304 : 200,
		text: isKnown ? null : JSON.stringify(head),
		headers: { etag },
	});
}
