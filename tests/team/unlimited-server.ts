/** A server in its own process for tests that kill it, and for the bench. Says its port and a setup secret in one line. */
import { createLog } from "../../server/observe/log.ts";
import { startServer } from "../../server/start-server.ts";
import { createSetup } from "../../server/store/joining.ts";

const plenty = { perSecond: 1e9, burst: 1e9 };
const server = await startServer({
	place: JSON.parse(process.env["PLACE"] ?? '{"file":":memory:"}'),
	host: "127.0.0.1",
	port: 0,
	behindProxy: false,
	rates: { push: plenty, pull: plenty, other: plenty, enter: plenty, open: plenty },
	socketsForEachPerson: 10_000,
	log: createLog(() => undefined, Date.now),
	clock: Date.now,
});
process.stdout.write(`${JSON.stringify({ port: server.port, setup: await createSetup(server.store) })}\n`);
