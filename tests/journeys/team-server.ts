/** The team's server as one starts it, with SQLite in a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface TeamServer {
	/** What it prints for whoever is to found the team. */
	readonly link: string;
	/** As when the machine it runs on is switched off. */
	stop(): Promise<void>;
	/** Again, where it was, with what it had. */
	start(): Promise<void>;
	/** For good. */
	remove(): Promise<void>;
}

export async function startTeamServer(): Promise<TeamServer> {
	const folder = mkdtempSync(join(tmpdir(), "aside-team-journey-"));
	let server: ChildProcess;
	async function start(port: number): Promise<readonly string[]> {
		const place = ["--data", folder, "--port", String(port), "--public-url", "http://127.0.0.1:0"];
		server = spawn(process.execPath, ["server/main.ts", ...place], { stdio: ["ignore", "ignore", "pipe"] });
		const said: string[] = [];
		for await (const line of createInterface({ input: server.stderr as NodeJS.ReadableStream })) {
			said.push(line);
			// A server that has a team already prints no link.
			if (port === 0 ? line.includes("#setup.") : line.includes("listens on")) return said;
		}
		throw new Error(`The server did not start: ${said.join("\n")}`);
	}
	async function stop(): Promise<void> {
		if (server.exitCode !== null) return;
		const gone = once(server, "exit");
		server.kill("SIGKILL");
		await gone;
	}
	const link = (await start(0)).at(-1) ?? "";
	return {
		link,
		stop,
		start: async () => {
			await start(Number(new URL(link).port));
		},
		async remove() {
			await stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
