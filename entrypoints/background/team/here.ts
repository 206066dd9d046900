/** Says over the live socket beside which conversation a person stands, under the name the team has for it. */
import type { Runtime } from "webextension-polyfill";
import { logFault } from "../../../lib/base/log.ts";
import type { PresenceBoard } from "./presence.ts";

export interface Here {
	/** A sidebar's port: what it says of its place is passed on, and that it went. `onEmpty`: it was the last. */
	follow(port: Runtime.Port, onEmpty: () => void): void;
	/** No sidebar is on screen. */
	isEmpty(): boolean;
	/** The server hears now: what is said before it has taken the ticket is lost. */
	speak(): Promise<void>;
	/** It hears no more. */
	hush(): void;
}

export function createHere(presence: PresenceBoard, send: (frame: object) => void): Here {
	/** The last one that spoke comes last. */
	const places = new Map<Runtime.Port, string | undefined>();
	let isHeard = false;
	let turn = 0;

	async function tell(): Promise<void> {
		turn += 1;
		const mine = turn;
		const threadKey = [...places.values()].findLast((one) => one !== undefined);
		const thread = threadKey === undefined ? undefined : await presence.hashOf(threadKey);
		if (isHeard && mine === turn) send({ type: "here", ...(thread !== undefined && { thread }) });
	}
	const tellSoon = () => void tell().catch((error: unknown) => logFault("team:here", error));
	return {
		isEmpty: () => places.size === 0,
		follow(port, onEmpty) {
			places.set(port, undefined);
			port.onMessage.addListener((message: unknown) => {
				places.delete(port);
				places.set(port, placeIn(message, port));
				// Also when it is still the same: the server forgets it after half a minute.
				tellSoon();
			});
			port.onDisconnect.addListener(() => {
				places.delete(port);
				if (places.size === 0) onEmpty();
				else tellSoon();
			});
		},
		async speak() {
			if (isHeard) return;
			isHeard = true;
			await tell();
		},
		hush() {
			isHeard = false;
		},
	};
}

/** Beside what a person stands in a private window is told to nobody. */
function placeIn(message: unknown, { sender }: Runtime.Port): string | undefined {
	const { here } = (message ?? {}) as { here?: unknown };
	return typeof here === "string" && here.length <= 260 && !sender?.tab?.incognito ? here : undefined;
}
