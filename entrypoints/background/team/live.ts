/**
 * The live socket, held only while a sidebar of ours is on screen. Sidebars say so over a port and speak up every 20 s;
 * the server does too. Browsers keep a worker awake for either.
 */
import type { Runtime } from "webextension-polyfill";
import { logFault } from "../../../lib/base/log.ts";
import { type ToDevice, ticketReply, toDevice } from "../../../lib/contract/sync-live.ts";
import type { TeamSession } from "../../../lib/contract/team.ts";
import { LIVE_PORT } from "../../../lib/messaging/live-port.ts";
import { accessFor } from "../../../lib/sync/access.ts";
import { isFinal, troubleOf } from "../../../lib/sync/react.ts";
import { readHealth, readPosition, readSession } from "../../../lib/sync/states.ts";
import type { SyncTools } from "../../../lib/sync/tools.ts";
import { askServer } from "../../../lib/wire/ask-server.ts";
import { createHere } from "./here.ts";
import type { PresenceBoard } from "./presence.ts";

export interface Live {
	/** Hears of every port; takes those of sidebars. */
	join(port: Runtime.Port): void;
	/** The team was joined or left: the socket follows. */
	follow(): void;
	/** The server has just answered: no more waiting. */
	reached(): void;
}

/** ms before another try; doubled each time, up to the longest. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** `news`: the team has something this device does not know. */
export function createLive(tools: SyncTools, presence: PresenceBoard, news: () => void): Live {
	const here = createHere(presence, (frame) => socket?.send(JSON.stringify(frame)));
	let socket: WebSocket | undefined;
	let opening = false;
	let failures = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function close(): void {
		clearTimeout(timer);
		const old = socket;
		socket = undefined;
		here.hush();
		old?.close();
		presence.told([]);
	}
	function later(): void {
		if (here.isEmpty()) return;
		failures += 1;
		clearTimeout(timer);
		timer = setTimeout(open, waitAfter(failures, tools.random()));
	}
	function open(): void {
		if (socket || opening || here.isEmpty()) return;
		opening = true;
		const opened = connect().catch(faulty);
		void opened.then(() => {
			opening = false;
		});
	}
	function reached(): void {
		if (socket) return;
		clearTimeout(timer);
		failures = 0;
		open();
	}
	async function connect(): Promise<void> {
		const session = await usableSession(tools);
		if (!session) return;
		const ticket = await ticketFor(tools, session);
		if (!ticket.ok && isFinal(troubleOf(ticket.failure))) news();
		if (!ticket.ok) return later();
		if (here.isEmpty()) return;
		const fresh = new WebSocket(`${session.server.replace(/^http/, "ws")}/v1/live`);
		socket = fresh;
		fresh.onopen = () => fresh.send(JSON.stringify({ type: "ticket", ticket: ticket.value.ticket }));
		fresh.onmessage = ({ data }) => void hear(data).catch(faulty);
		fresh.onclose = () => {
			if (socket !== fresh) return;
			close();
			later();
		};
	}
	async function hear(data: unknown): Promise<void> {
		const message = toDevice.safeParse(parsed(data));
		if (!message.success) return;
		failures = 0;
		if (message.data.type === "present") presence.told(message.data.present);
		await here.speak();
		if (await isNews(tools, message.data)) news();
	}
	return {
		join(port) {
			if (port.name !== LIVE_PORT) return;
			here.follow(port, close);
			news();
			open();
		},
		follow() {
			close();
			reached();
		},
		reached,
	};
}

const faulty = (error: unknown) => logFault("team:live", error);

/** None where only the person can help. */
async function usableSession({ db }: SyncTools): Promise<TeamSession | undefined> {
	const { trouble } = await readHealth(db);
	return trouble && isFinal(trouble.kind) ? undefined : readSession(db);
}

async function isNews({ db }: SyncTools, told: ToDevice): Promise<boolean> {
	return told.type === "head" && told.seq > (await readPosition(db)).seq;
}

function waitAfter(failures: number, random: number): number {
	const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures, 10));
	return longest / 2 + (random * longest) / 2;
}

async function ticketFor(tools: SyncTools, session: TeamSession) {
	const access = await accessFor(tools, session);
	if (!access.ok) return access;
	const ask = { server: session.server, what: "POST /v1/live/ticket", reply: ticketReply };
	return askServer(tools.fetch, { ...ask, token: access.value });
}

function parsed(data: unknown): unknown {
	try {
		return typeof data === "string" && data.length <= 100_000 ? JSON.parse(data) : undefined;
	} catch {
		return undefined;
	}
}
