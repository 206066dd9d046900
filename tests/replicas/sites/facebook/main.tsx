/** The Facebook replica: /messages, /messages/t/<id>/, /messages/e2ee/t/<id>/, /messages/requests/ and a feed. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { installDriver } from "../shared/driver.ts";
import { noteSideEffect } from "../shared/evidence.ts";
import { createNavigation, type Navigation } from "../shared/navigation.ts";
import { readOptions } from "../shared/options.ts";
import { createPageRoot } from "../shared/root.tsx";
import { sendMessage } from "../shared/send.ts";
import { listenForShortcuts } from "../shared/shortcuts.ts";
import { changeThread, createStore, type PageState, threadOf, usePage, type View } from "../shared/store.ts";
import { adoptStyles } from "../shared/styles.ts";
import { Banner } from "./Banner.tsx";
import { ROW_HEIGHT } from "./ChatList.tsx";
import { FeedPage } from "./FeedPage.tsx";
import { MessagesPage } from "./MessagesPage.tsx";
import { FACEBOOK_STYLES } from "./styles.ts";
import { facebookThreads } from "./threads.ts";
import { type FacebookView, threadPath } from "./view.ts";
import { FACEBOOK_WORDS } from "./words.ts";

const options = readOptions(location.search);
const store = createStore(options, facebookThreads(options.threads));

function parse(path: string): View {
	const threadId = /^\/messages\/(?:e2ee\/)?t\/([^/]+)/.exec(path)?.[1];
	if (threadId !== undefined) return { place: "thread", threadId: decodeURIComponent(threadId) };
	if (path.startsWith("/messages/requests")) return { place: "requests" };
	return path.startsWith("/messages") ? { place: "inbox" } : { place: "elsewhere" };
}

function pathOf({ place, threadId }: View): string {
	if (place === "elsewhere") return "/";
	if (place === "requests") return "/messages/requests/";
	return threadId === undefined ? "/messages/" : threadPath({ id: threadId });
}

const navigation: Navigation = createNavigation(store, { parse, path: pathOf });

function openUp(threadId: string): void {
	changeThread(store, threadId, (thread) => ({ ...thread, kind: "person" }));
}

/** The chat left open, or the newest one, is docked on other pages. */
function dockedThread(state: PageState): ReplicaThread | undefined {
	const left = threadOf(state, state.content.threadId);
	if (left?.kind === "person" || left?.kind === "group") return left;
	return state.threads.find(({ kind }) => kind === "person");
}

let chatTabClosed = false;

function closeChatTab(): void {
	chatTabClosed = true;
	store.set({});
}

function docked(state: PageState, view: FacebookView) {
	const thread = chatTabClosed ? undefined : dockedThread(state);
	if (thread === undefined) return undefined;
	const onSend = (text: string) => void sendMessage(store, thread.id, text);
	return { thread, view, kind: "rich", sends: state.sends, onSend } as const;
}

function Page(): ReactNode {
	const state = usePage(store);
	const { lang, theme } = state.options;
	const view: FacebookView = {
		lang,
		theme,
		words: FACEBOOK_WORDS[lang],
		now: Date.now(),
		open: (threadId) => navigation.go({ place: "thread", threadId }),
	};
	if (state.content.place === "loading") return <div role="progressbar" className="loading" />;
	return (
		<div className={`page __fb-${theme}-mode`}>
			<Banner view={view} onHome={() => navigation.go({ place: "elsewhere" })} />
			{state.content.place === "elsewhere" ? (
				<FeedPage view={view} chat={docked(state, view)} onClose={closeChatTab} />
			) : (
				<MessagesPage
					state={state}
					view={view}
					onSend={(threadId, text) => void sendMessage(store, threadId, text)}
					onOpenUp={openUp}
					onRequests={() => navigation.go({ place: "requests" })}
					onInbox={() => navigation.go({ place: "inbox" })}
				/>
			)}
		</div>
	);
}

function applyTheme(theme: "light" | "dark"): void {
	const { classList } = document.documentElement;
	classList.toggle("__fb-dark-mode", theme === "dark");
	classList.toggle("__fb-light-mode", theme === "light");
}

/** The mount's id ends differently at each load of the real page. */
function container(): HTMLElement {
	const element = document.createElement("div");
	element.id = `mount_0_0_${Math.random().toString(36).slice(2, 4)}`;
	return element;
}

function unreadTitle(): void {
	const unread = store.get().threads.filter((thread) => thread.unread && thread.kind !== "request").length;
	document.title = `${unread > 0 ? `(${unread}) ` : ""}Messenger | Facebook`;
}

listenForShortcuts({
	target: document,
	phase: "bubble",
	keys: { "/": "search", j: "next", k: "previous", l: "like", c: "comment", Escape: "close-chat" },
	always: ["Escape"],
});
document.addEventListener("keydown", (event) => {
	if (event.altKey && event.code === "KeyM") noteSideEffect("new-message");
	if (event.key === "Escape" && store.get().content.place === "elsewhere") closeChatTab();
});

document.documentElement.id = "facebook";
document.documentElement.lang = options.lang;
document.body.tabIndex = -1;
adoptStyles(document, FACEBOOK_STYLES);
applyTheme(options.theme);
store.subscribe(unreadTitle);
const root = createPageRoot(container, () => <Page />);
installDriver({
	platform: "facebook",
	store,
	navigation,
	remount: root.remount,
	applyTheme,
	inboxScroller: () => document.querySelector<HTMLElement>(".chats-scroller"),
	inboxRowHeight: ROW_HEIGHT,
	transcriptScroller: () => document.querySelector<HTMLElement>(".log .scroller"),
	messageHeight: 44,
	reverse: false,
});
root.mount();
navigation.follow();
