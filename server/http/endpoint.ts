/** One endpoint: all there is to say of it, from which routing, checks and the OpenAPI description are made. */
import type * as z from "zod/mini";
import type { Result } from "../../lib/base/result.ts";
import type { Action } from "../../lib/contract/sync-access.ts";
import type { Hub } from "../live/hub.ts";
import type { Metrics } from "../observe/metrics.ts";
import type { Caller, Store } from "../store/store.ts";
import type { Refusal } from "./failure.ts";
import type { RateName } from "./rate-limit.ts";

/** What every handler may use. */
export interface Services {
	readonly store: Store;
	readonly hub: Hub;
	readonly metrics: Metrics;
	readonly serverId: string;
	readonly version: string;
}

/** JSON that is text already. */
export interface RawJson {
	readonly json: string;
}

type Schema = z.ZodMiniType;
type Handled<Reply extends Schema> = Promise<Result<z.infer<Reply> | RawJson, Refusal>>;

interface Described<Body extends Schema, Query extends Schema, Reply extends Schema> {
	readonly method: "get" | "post" | "put" | "patch" | "delete";
	/** `/v1/members/:id` */
	readonly path: string;
	readonly summary: string;
	readonly rate: RateName;
	readonly body?: Body;
	readonly query?: Query;
	readonly reply: Reply;
	/** Beyond those that any endpoint may give. */
	readonly failures?: readonly Refusal["kind"][];
	/** A client that is too old may only read. */
	readonly writes?: boolean;
}

interface Asked<Body extends Schema, Query extends Schema> {
	readonly services: Services;
	readonly body: z.infer<Body>;
	readonly query: z.infer<Query>;
	/** The `:id` of the path; empty without. */
	readonly id: string;
}

export interface Endpoint extends Described<Schema, Schema, Schema> {
	/** `anyone`: no token is asked for. */
	readonly may: Action | "anyone";
	readonly handle: (asked: Asked<Schema, Schema> & { caller: Caller | undefined }) => Handled<Schema>;
}

export function openEndpoint<Body extends Schema, Query extends Schema, Reply extends Schema>(
	described: Described<Body, Query, Reply>,
	handle: (asked: Asked<Body, Query>) => Handled<Reply>,
): Endpoint {
	return { ...described, may: "anyone", handle: handle as Endpoint["handle"] };
}

/** `may`: the action whose least role is asked for. */
export function memberEndpoint<Body extends Schema, Query extends Schema, Reply extends Schema>(
	described: Described<Body, Query, Reply> & { may: Action },
	handle: (asked: Asked<Body, Query> & { caller: Caller }) => Handled<Reply>,
): Endpoint {
	return { ...described, handle: handle as Endpoint["handle"] };
}
