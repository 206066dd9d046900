/** Many sidebars on screen: what each costs the server, and how soon all hear of a change. */
import { WebSocket } from "ws";
import { round } from "../row.ts";
import { ask, type Running, templates } from "./stage.ts";

export interface Told {
	/** kB of the server's memory for each socket. */
	readonly memory: number;
	/** ms from the push's first byte until the last socket has heard. */
	readonly all: number;
}

export async function measureSockets(server: Running, token: string, count: number): Promise<Told> {
	const before = server.memory();
	const sockets: WebSocket[] = [];
	for (let at = 0; at < count; at += 50) {
		sockets.push(...(await Promise.all(Array.from({ length: 50 }, () => open(server.url, token)))));
	}
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	const memory = (server.memory() - before) / count / 1024;
	let last = 0;
	const heard = sockets.map(
		(socket) =>
			new Promise<void>((resolve) => {
				socket.on("message", (data: Buffer) => {
					if (JSON.parse(data.toString()).type !== "head") return;
					last = Math.max(last, performance.now());
					resolve();
				});
			}),
	);
	const begun = performance.now();
	await Promise.all([ask(server.url, "POST /v1/sync/push", { token, body: templates(1) }), ...heard]);
	for (const socket of sockets) socket.terminate();
	return { memory: round(memory), all: round(last - begun) };
}

async function open(url: string, token: string): Promise<WebSocket> {
	const { ticket } = JSON.parse(await ask(url, "POST /v1/live/ticket", { token }));
	const socket = new WebSocket(`${url.replace("http", "ws")}/v1/live`, { perMessageDeflate: false });
	await new Promise((resolve, reject) => {
		socket.once("open", () => socket.send(JSON.stringify({ type: "ticket", ticket })));
		socket.once("message", resolve);
		socket.once("error", reject);
		socket.once("close", () => reject(new Error("The socket was closed")));
	});
	socket.removeAllListeners();
	socket.on("error", () => undefined);
	return socket;
}
