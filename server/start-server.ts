/** Puts the parts together and listens. */
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Clock } from "../lib/base/clock.ts";
import { LIMITS } from "../lib/contract/sync-record.ts";
import { openDatabase, type Place } from "./database/open-database.ts";
import { createApp } from "./http/app.ts";
import { createRateLimiter, type Rates } from "./http/rate-limit.ts";
import { createHub } from "./live/hub.ts";
import { attachSockets } from "./live/sockets.ts";
import { faultWords, type Log } from "./observe/log.ts";
import { createMetrics } from "./observe/metrics.ts";
import { collect } from "./store/collect.ts";
import { readServerId } from "./store/server-id.ts";
import type { Store } from "./store/store.ts";
import { VERSION } from "./version.ts";

/** A client that is slower than this with its headers, or with all of its request, is let go (ms). */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 20_000;
const KEEP_ALIVE = 65_000;
const COLLECT_EVERY = 6 * 60 * 60_000;

export interface ServerOptions {
	readonly place: Place;
	readonly host: string;
	readonly port: number;
	/** PEM texts. */
	readonly tls?: { readonly cert: string; readonly key: string } | undefined;
	readonly behindProxy: boolean;
	readonly metricsToken?: string | undefined;
	readonly rates: Rates;
	readonly socketsForEachPerson?: number;
	readonly log: Log;
	readonly clock: Clock;
}

export interface RunningServer {
	readonly store: Store;
	readonly port: number;
	stop(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const { log, clock } = options;
	const database = await openDatabase(options.place);
	const store: Store = { database, clock };
	const onFault = (error: unknown) => log("error", "background-failed", faultWords(error));
	const hub = createHub({
		store,
		socketsForEachPerson: options.socketsForEachPerson ?? LIMITS.socketsForEachPerson,
		onFault,
	});
	const metrics = createMetrics(hub.count);
	const app = createApp({
		services: { store, hub, metrics, serverId: await readServerId(store), version: VERSION },
		limiter: createRateLimiter(options.rates, clock),
		log,
		addressOf: (context) => addressOf(context, options.behindProxy),
		metricsToken: options.metricsToken,
		overTls: options.tls !== undefined || options.behindProxy,
	});
	const server = createAdaptorServer({
		fetch: app.fetch,
		createServer: options.tls ? createTlsServer : createServer,
		serverOptions: {
			...options.tls,
			headersTimeout: HEADERS_WITHIN,
			requestTimeout: REQUEST_WITHIN,
			keepAliveTimeout: KEEP_ALIVE,
			connectionsCheckingInterval: 2_000,
			maxHeaderSize: 16 * 1024,
		},
	}) as Server;
	const sockets = attachSockets(server, { store, hub, onFault });
	const collecting = setInterval(() => collect(store).catch(onFault), COLLECT_EVERY);
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, options.host, resolve);
	});

	return {
		store,
		port: (server.address() as AddressInfo).port,
		async stop() {
			clearInterval(collecting);
			hub.stop();
			for (const socket of sockets.clients) socket.terminate();
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeIdleConnections();
			await closed;
			await database.query.destroy();
		},
	};
}

/** Behind a proxy the last address in the header is the one the proxy itself has seen. */
function addressOf(context: Context, behindProxy: boolean): string {
	const forwarded = behindProxy
		? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
		: undefined;
	return forwarded || (getConnInfo(context).remote.address ?? "unknown");
}
