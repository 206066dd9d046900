import { browser } from "wxt/browser";
import { ask } from "../messaging/ask.ts";
import { onChange } from "../messaging/changes.ts";
import { LIVE_PORT } from "../messaging/live-port.ts";

/** ms: a worker is ended after 30 s without a word. */
const SPEAK_UP = 20_000;

/** Tells the worker that somebody looks, as long as this page is on screen and there is a team. */
export function tellLive(): void {
	let port: ReturnType<typeof browser.runtime.connect> | undefined;
	let isInTeam = false;
	const follow = (): void => {
		const isWanted = isInTeam && document.visibilityState === "visible" && Boolean(browser.runtime?.id);
		if (!isWanted) {
			port?.disconnect();
			port = undefined;
		} else if (!port) {
			port = browser.runtime.connect({ name: LIVE_PORT });
			port.onDisconnect.addListener(() => {
				port = undefined;
			});
		}
	};
	const look = async (): Promise<void> => {
		const reply = await ask("team.status", {});
		isInTeam = reply.ok && reply.value.team !== undefined;
		follow();
	};
	document.addEventListener("visibilitychange", follow);
	onChange(["team"], () => void look());
	// A worker that ended all the same is called again by this.
	setInterval(() => {
		follow();
		port?.postMessage("here");
	}, SPEAK_UP);
	void look();
}
