/** Replica of Instagram's message pages (www.instagram.com/direct). */
import { installDriver } from "../shared/driver.ts";
import { createPageRoot } from "../shared/root.tsx";
import { listenForShortcuts } from "../shared/shortcuts.ts";
import { adoptStyles } from "../shared/styles.ts";
import { App } from "./App.tsx";
import { ROW_HEIGHT } from "./Inbox.tsx";
import { LOOK } from "./look.ts";
import { navigation, parsePath, store } from "./page.ts";
import { MESSAGE_HEIGHT } from "./Transcript.tsx";

function applyTheme(theme: "light" | "dark"): void {
	document.documentElement.className = theme === "dark" ? "__ig-dark-mode" : "__ig-light-mode";
}

function suffix(): string {
	return Math.random().toString(36).slice(2, 4);
}

function titled(): void {
	const unread = store.get().threads.filter((thread) => thread.unread && thread.kind !== "request").length;
	document.title = unread === 0 ? "Instagram • Messages" : `(${unread}) Instagram • Messages`;
}

const { options } = store.get();
document.documentElement.lang = options.lang;
applyTheme(options.theme);
adoptStyles(document, LOOK);
store.subscribe(titled);

const root = createPageRoot(
	() => {
		const element = document.createElement("div");
		element.id = `mount_0_0_${suffix()}`;
		return element;
	},
	() => <App />,
);

installDriver({
	platform: "instagram",
	store,
	navigation,
	remount: root.remount,
	applyTheme,
	inboxScroller: () => document.querySelector<HTMLElement>(".xscroll"),
	inboxRowHeight: ROW_HEIGHT,
	transcriptScroller: () => document.querySelector<HTMLElement>(".xflow"),
	messageHeight: MESSAGE_HEIGHT,
	reverse: true,
});

listenForShortcuts({
	target: document,
	phase: "capture",
	keys: { Escape: "close-thread" },
	always: ["Escape"],
});
listenForShortcuts({
	target: document,
	phase: "bubble",
	keys: { "/": "search", n: "new-message", l: "like", "g i": "inbox" },
});
// Pages other than the messages do not begin with their skeleton.
if (parsePath(location.pathname).place === "elsewhere") store.set({ content: { place: "elsewhere" } });
root.mount();
navigation.follow();
