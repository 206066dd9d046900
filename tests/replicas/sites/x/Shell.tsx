/** What surrounds the chat: the site's navigation, and the home page with its post box and the docked chat drawer. */
import { type ReactNode, useState } from "react";
import { type PageState, threadOf, usePage } from "../shared/store.ts";
import { STRINGS } from "../shared/strings.ts";
import { Chat, DrawerChat } from "./Chat.tsx";
import { Embed } from "./Embed.tsx";
import { Icon } from "./Icon.tsx";
import { PostBox } from "./PostBox.tsx";
import { navigation, store } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

function Nav({ state }: { state: PageState }): ReactNode {
	const words = SITE_WORDS[state.options.lang];
	const unread = state.threads.filter((thread) => thread.unread && thread.kind !== "request").length;
	const go = (place: "inbox" | "elsewhere") => (event: React.MouseEvent) => {
		event.preventDefault();
		navigation.go({ place });
	};
	return (
		<header role="banner" className="s-banner">
			<nav aria-label="Primary">
				<a data-testid="AppTabBar_Home_Link" href="/home" aria-label="Home" onClick={go("elsewhere")}>
					<Icon shape="home" />
				</a>
				<a
					data-testid="AppTabBar_Explore_Link"
					href="/explore"
					aria-label="Explore"
					onClick={go("elsewhere")}
				>
					<Icon shape="search" />
				</a>
				<a data-testid="AppTabBar_Notifications_Link" href="/notifications" onClick={go("elsewhere")}>
					<Icon shape="bell" />
				</a>
				<a
					data-testid="AppTabBar_DirectMessage_Link"
					href="/i/chat"
					aria-label={words.directMessages}
					onClick={go("inbox")}
				>
					<Icon shape="mail" />
					<div aria-live="polite">{unread === 0 ? "" : unread}</div>
				</a>
				<a data-testid="AppTabBar_Profile_Link" href="/muster_laden" onClick={go("elsewhere")}>
					<Icon shape="user" />
				</a>
			</nav>
		</header>
	);
}

function Drawer({ state }: { state: PageState }): ReactNode {
	const [open, setOpen] = useState(true);
	const words = SITE_WORDS[state.options.lang];
	const light = state.options.layout === "old";
	return (
		<div data-testid="chat-drawer-root" className={open ? "s-drawer s-open" : "s-drawer"}>
			<button
				type="button"
				data-testid="chat-drawer-main"
				onClick={() => setOpen(!open)}
				aria-label={words.chat}
			>
				<Icon shape="mail" />
			</button>
			{open && (light ? <DrawerChat /> : <Embed testId="xchatEmbedDrawer" app={<DrawerChat />} />)}
		</div>
	);
}

function Home({ state }: { state: PageState }): ReactNode {
	const words = SITE_WORDS[state.options.lang];
	return (
		<div className="s-home">
			<input data-testid="SearchBox_Search_Input" placeholder={STRINGS[state.options.lang].search} />
			<PostBox label={words.whatsNew} />
			<button type="button" data-testid="tweetButtonInline">
				{words.post}
			</button>
			{["A sample post, made up for this page.", "Another one."].map((text) => (
				<article key={text} data-testid="tweet">
					{text}
				</article>
			))}
			<Drawer state={state} />
		</div>
	);
}

/** A change between inbox and requests resets the route: the host is replaced by a new one. */
function hostKey(state: PageState): string {
	const asking =
		state.route.place === "requests" || threadOf(state, state.route.threadId)?.kind === "request";
	return asking ? "requests" : "chat";
}

export function Shell(): ReactNode {
	const state = usePage(store);
	const light = state.options.layout === "old";
	const chat = light ? <Chat /> : <Embed key={hostKey(state)} testId="xchatEmbedRoute" app={<Chat />} />;
	return (
		<div className="s-shell">
			<Nav state={state} />
			<main role="main">
				<div data-testid="primaryColumn" className="s-column">
					{state.content.place === "elsewhere" ? <Home state={state} /> : chat}
				</div>
			</main>
		</div>
	);
}
