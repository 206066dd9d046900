/**
 * In-page navigation as the real pages do it: the address changes at once, header and content follow after a delay and
 * at different moments. A swap that was overtaken is NOT cancelled: going A, B, C quickly shows B under C's address
 * for a moment, as seen on the real pages. What was shown for a later click is never replaced by an earlier one's.
 */
import { changeThread, type Store, type View } from "./store.ts";

export interface Navigation {
	go(view: View): void;
	/** Reads the address without writing it: the first load, and Back and Forward. */
	follow(): void;
}

export interface Addresses {
	/** What a path shows. Paths the message pages do not own are `elsewhere`. */
	parse(path: string): View;
	path(view: View): string;
}

export function createNavigation(store: Store, addresses: Addresses): Navigation {
	let turns = 0;
	/** The newest navigation each part has followed. */
	const shown = { header: 0, content: 0 };
	const swap = (view: View) => {
		const { delay } = store.get().options;
		// Which of the two comes first differs from one navigation to the next, so that nothing can lean on it.
		const turn = ++turns;
		const headerFirst = turn % 2 === 1;
		const header = () => {
			if (turn < shown.header) return;
			shown.header = turn;
			store.set({ header: view });
		};
		const content = () => {
			if (turn < shown.content) return;
			shown.content = turn;
			store.set({ content: view });
			if (view.threadId !== undefined) {
				changeThread(store, view.threadId, (thread) => ({ ...thread, unread: false }));
			}
		};
		store.set({ route: view });
		setTimeout(headerFirst ? header : content, delay * 0.6);
		setTimeout(headerFirst ? content : header, delay);
	};
	const follow = () => swap(addresses.parse(location.pathname));
	window.addEventListener("popstate", follow);
	return {
		go: (view) => {
			history.pushState(null, "", addresses.path(view));
			swap(view);
		},
		follow,
	};
}
