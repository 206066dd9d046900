/** One replica server for all journeys of a run: bundling the sites takes seconds. The workers are told its port. */
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";

const PORT = "ASIDE_REPLICAS_PORT";

/** Playwright's global set-up: starts the server, and gives back what ends it. */
// biome-ignore lint/style/noDefaultExport: the form Playwright asks for
export default async function serveReplicas(): Promise<() => Promise<void>> {
	const running = await startReplicas();
	process.env[PORT] = String(running.port);
	return running.close;
}

/** The run's server, or one of its own for whoever starts journeys by another way. */
export async function replicasOfThisRun(): Promise<RunningReplicas> {
	const port = Number(process.env[PORT]);
	return port ? { port, close: async () => undefined } : startReplicas();
}
