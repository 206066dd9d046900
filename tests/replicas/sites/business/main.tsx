/** The Meta Business Suite replica: /latest/inbox/{all,messenger,instagram,facebook} and /latest/home. */
import type { ReactNode } from "react";
import { installDriver } from "../shared/driver.ts";
import { createNavigation, type Navigation } from "../shared/navigation.ts";
import { readOptions } from "../shared/options.ts";
import { createPageRoot } from "../shared/root.tsx";
import { sendMessage } from "../shared/send.ts";
import { listenForShortcuts } from "../shared/shortcuts.ts";
import { createStore, usePage, type View } from "../shared/store.ts";
import { adoptStyles } from "../shared/styles.ts";
import { InboxPage, type Tab } from "./InboxPage.tsx";
import { HomePage } from "./OtherBoxes.tsx";
import { BUSINESS_STYLES } from "./styles.ts";
import { ROW_HEIGHT } from "./ThreadList.tsx";
import { businessThreads, type Channel, PAGE, threadType } from "./threads.ts";
import type { BusinessView } from "./view.ts";
import { BUSINESS_WORDS } from "./words.ts";

const options = readOptions(location.search);
const store = createStore(options, businessThreads(options.threads));
let channel: Channel | "all" = "all";

/** The conversation stands in the query alone. */
function parse(path: string): View {
	const tab = /^\/latest\/inbox\/([a-z_]+)/.exec(path)?.[1];
	if (tab === undefined) return { place: "elsewhere" };
	if (tab === "facebook") return { place: "requests" };
	channel = tab === "messenger" || tab === "instagram" ? tab : "all";
	const threadId = new URLSearchParams(location.search).get("selected_item_id");
	return threadId === null ? { place: "inbox" } : { place: "thread", threadId };
}

/** What a click writes at once; the rest of the query follows with the content. */
function pathOf({ place, threadId }: View): string {
	if (place === "elsewhere") return `/latest/home?asset_id=${PAGE.id}`;
	if (place === "requests") return `/latest/inbox/facebook?asset_id=${PAGE.id}&mailbox_id=${PAGE.id}`;
	const base = `/latest/inbox/${channel}?asset_id=${PAGE.id}`;
	return threadId === undefined ? base : `${base}&selected_item_id=${threadId}`;
}

/** The page rewrites the query once a conversation is shown. */
function completeQuery(): void {
	const { route, content } = store.get();
	if (route.place !== "thread" || route.threadId === undefined || content.threadId !== route.threadId) return;
	const query = new URLSearchParams(location.search);
	if (query.get("thread_type") !== null || query.get("selected_item_id") !== route.threadId) return;
	const full = new URLSearchParams({
		asset_id: PAGE.id,
		mailbox_id: PAGE.id,
		selected_item_id: route.threadId,
		thread_type: threadType(route.threadId),
	});
	history.replaceState(null, "", `/latest/inbox/${channel}?${full}`);
}

const navigation: Navigation = createNavigation(store, { parse, path: pathOf });

function changeTab(tab: Tab): void {
	if (tab === "facebook") {
		navigation.go({ place: "requests" });
		return;
	}
	channel = tab;
	navigation.go({ place: "inbox" });
}

function moveToDone(threadId: string): void {
	store.set({ threads: store.get().threads.filter(({ id }) => id !== threadId) });
}

function Rail({ view }: { readonly view: BusinessView }): ReactNode {
	return (
		<div role="navigation" aria-label="Business Suite" className="rail">
			<span className="rail-mark" aria-hidden="true">
				∞
			</span>
			{(["elsewhere", "inbox"] as const).map((place) => (
				<a
					key={place}
					href={pathOf({ place })}
					className="rail-link"
					onClick={(event) => {
						event.preventDefault();
						navigation.go({ place });
					}}
				>
					{place === "inbox" ? view.words.inbox : view.words.home}
				</a>
			))}
			<div className="rail-page">{PAGE.name}</div>
		</div>
	);
}

function Page(): ReactNode {
	const state = usePage(store);
	const { lang } = state.options;
	const view: BusinessView = {
		lang,
		words: BUSINESS_WORDS[lang],
		channel,
		open: (threadId) => navigation.go({ place: "thread", threadId }),
	};
	if (state.content.place === "loading") return <div role="progressbar" className="page" />;
	return (
		<div className="page">
			<Rail view={view} />
			{state.content.place === "elsewhere" ? (
				<HomePage view={view} />
			) : (
				<InboxPage
					state={state}
					view={view}
					onSend={(threadId, text) => void sendMessage(store, threadId, text)}
					onDone={moveToDone}
					onTab={changeTab}
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

function container(): HTMLElement {
	const element = document.createElement("div");
	element.id = `mount_0_0_${Math.random().toString(36).slice(2, 4)}`;
	return element;
}

listenForShortcuts({
	target: document,
	phase: "capture",
	keys: { "/": "search", e: "shortcut-done", Escape: "close-dialog" },
	always: ["Escape"],
});

document.documentElement.id = "facebook";
document.documentElement.lang = options.lang;
document.title = "Meta Business Suite";
adoptStyles(document, BUSINESS_STYLES);
applyTheme(options.theme);
store.subscribe(completeQuery);
const root = createPageRoot(container, () => <Page />);
installDriver({
	platform: "business",
	store,
	navigation,
	remount: root.remount,
	applyTheme,
	inboxScroller: () => document.querySelector<HTMLElement>(".threads"),
	inboxRowHeight: ROW_HEIGHT,
	transcriptScroller: () => document.querySelector<HTMLElement>(".region"),
	messageHeight: 48,
	reverse: false,
});
root.mount();
navigation.follow();
