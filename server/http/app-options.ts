/** What the HTTP side is given, for all requests. */
import type { Context } from "hono";
import type { Log } from "../observe/log.ts";
import type { Services } from "./endpoint.ts";
import type { RateLimiter } from "./rate-limit.ts";

export interface AppOptions {
	readonly services: Services;
	readonly limiter: RateLimiter;
	readonly log: Log;
	/** Who is at the other end, for rate limits. */
	readonly addressOf: (context: Context) => string;
	/** Asked for at /metrics from beyond this machine; absent: only from this machine. */
	readonly metricsToken?: string | undefined;
	readonly overTls: boolean;
}
