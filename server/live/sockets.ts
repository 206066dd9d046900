/** The live socket: a one-time ticket as the first frame, small frames only, extensions only. */
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { LIMITS } from "../../lib/contract/sync-record.ts";
import { type FromDevice, fromDevice } from "../../lib/contract/sync-told.ts";
import { isAllowedOrigin } from "../http/origin.ts";
import { redeemTicket } from "../store/live.ts";
import type { Store } from "../store/store.ts";
import type { Hub, Listener } from "./hub.ts";

/** Time for the ticket to come (ms). */
const TICKET_WITHIN = 5_000;
/** Sockets that have not shown a ticket yet. */
const MOST_UNKNOWN = 500;
/** Frames a device may send within ten seconds. */
const FRAMES_IN_TEN_SECONDS = 30;

/** Own closing codes: 4401 no valid ticket, 4403 no longer a member, 4429 too many sockets or frames. */
export function attachSockets(
	server: Server,
	{ store, hub, onFault }: { store: Store; hub: Hub; onFault: (error: unknown) => void },
): WebSocketServer {
	const sockets = new WebSocketServer({
		noServer: true,
		maxPayload: LIMITS.socketFrameBytes,
		perMessageDeflate: false,
	});
	let unknown = 0;

	server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Buffer) => {
		stream.on("error", () => stream.destroy());
		const { pathname } = new URL(request.url ?? "/", "http://any");
		const refused =
			pathname !== "/v1/live"
				? 404
				: !isAllowedOrigin(request.headers.origin)
					? 403
					: unknown >= MOST_UNKNOWN
						? 503
						: 0;
		if (refused) {
			stream.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
			return;
		}
		sockets.handleUpgrade(request, stream, head, (socket) => {
			unknown += 1;
			greet(socket).catch(onFault);
		});
	});

	async function greet(socket: WebSocket): Promise<void> {
		socket.on("error", () => socket.terminate());
		const first = await firstFrame(socket);
		unknown -= 1;
		const owner = first?.type === "ticket" ? await redeemTicket(store, first.ticket) : undefined;
		if (socket.readyState !== socket.OPEN) return;
		if (!owner) return socket.close(4401);
		const listener: Listener = {
			owner,
			send: (text) => socket.send(text),
			close: (code) => (code === 1013 ? socket.terminate() : socket.close(code)),
			waiting: () => socket.bufferedAmount,
		};
		const takes = frameBudget();
		socket.on("message", (data) => {
			const frame = readFrame(data);
			if (!frame || !takes()) return socket.close(frame ? 4429 : 1008);
			hub.heard(listener, frame).catch(onFault);
		});
		socket.on("close", () => hub.remove(listener));
		if (!hub.add(listener)) socket.close(4429);
	}

	return sockets;
}

function firstFrame(socket: WebSocket): Promise<FromDevice | undefined> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(undefined), TICKET_WITHIN);
		const settle = (frame: FromDevice | undefined) => {
			clearTimeout(timer);
			resolve(frame);
		};
		socket.once("message", (data) => settle(readFrame(data)));
		socket.once("close", () => settle(undefined));
	});
}

function readFrame(data: RawData): FromDevice | undefined {
	try {
		const frame = fromDevice.safeParse(JSON.parse(data.toString()));
		return frame.success ? frame.data : undefined;
	} catch {
		return undefined;
	}
}

function frameBudget(): () => boolean {
	let left = FRAMES_IN_TEN_SECONDS;
	let since = Date.now();
	return () => {
		if (Date.now() - since > 10_000) {
			left = FRAMES_IN_TEN_SECONDS;
			since = Date.now();
		}
		left -= 1;
		return left >= 0;
	};
}
