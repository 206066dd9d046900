import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { browser } from "wxt/browser";
import type { PageView } from "../contract/page-view.ts";
import type { TeamStatus } from "../contract/team.ts";
import { ask } from "../messaging/ask.ts";
import { onChange } from "../messaging/changes.ts";
import { LIVE_PORT } from "../messaging/live-port.ts";

/** ms: a worker is ended after 30 s without a word. */
const SPEAK_UP = 20_000;

/**
 * Tells the worker that somebody looks, as long as this page is on screen and there is a team. Gives how it stands with
 * that team.
 */
export function tellLive(view: ReadonlySignal<PageView | undefined>): ReadonlySignal<TeamStatus | undefined> {
	/** Beside which conversation: teammates see that somebody is answering there. */
	const here = computed(() => view.value?.threadKey);
	const status = signal<TeamStatus | undefined>(undefined);
	let port: ReturnType<typeof browser.runtime.connect> | undefined;
	const speak = (): void => port?.postMessage({ here: here.peek() });
	const follow = (): void => {
		const isInTeam = status.peek()?.team !== undefined;
		const isWanted = isInTeam && document.visibilityState === "visible" && Boolean(browser.runtime?.id);
		if (!isWanted) {
			port?.disconnect();
			port = undefined;
		} else if (!port) {
			port = browser.runtime.connect({ name: LIVE_PORT });
			port.onDisconnect.addListener(() => {
				port = undefined;
			});
			speak();
		}
	};
	const look = async (): Promise<void> => {
		const reply = await ask("team.status", {});
		status.value = reply.ok ? reply.value : undefined;
		follow();
	};
	effect(() => {
		void here.value;
		speak();
	});
	document.addEventListener("visibilitychange", follow);
	onChange(["team"], () => void look());
	// A worker that ended all the same is called again by this.
	setInterval(() => {
		follow();
		speak();
	}, SPEAK_UP);
	void look();
	return status;
}
