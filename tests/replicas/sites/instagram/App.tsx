import type { ReactNode } from "react";
import { avatarUrl } from "../shared/Avatar.tsx";
import { usePage } from "../shared/store.ts";
import { Elsewhere } from "./Elsewhere.tsx";
import { Icon, PATHS } from "./Icon.tsx";
import { Inbox } from "./Inbox.tsx";
import { ME, navigation, store } from "./page.ts";
import { ThreadPane } from "./ThreadPane.tsx";
import { SITE_WORDS } from "./words.ts";

function Rail({ messages }: { messages: string }): ReactNode {
	const links = [
		["/", "Home", PATHS.home],
		["/explore/", "Explore", PATHS.explore],
		["/reels/", "Reels", PATHS.film],
		["/direct/inbox/", messages, PATHS.plane],
	] as const;
	return (
		<nav className="xrail">
			{links.map(([href, label, path]) => (
				<a
					key={href}
					href={href}
					onClick={(event) => {
						event.preventDefault();
						navigation.go({ place: href.startsWith("/direct") ? "inbox" : "elsewhere" });
					}}
				>
					<Icon label={label} path={path} />
				</a>
			))}
			<a href={`/${ME}/`}>
				<img src={avatarUrl(ME)} alt={`${ME}'s profile picture`} width={28} height={28} className="avatar" />
			</a>
		</nav>
	);
}

export function App(): ReactNode {
	const state = usePage(store);
	return (
		<div className="xapp">
			<Rail messages={SITE_WORDS[state.options.lang].messages} />
			<main>
				{state.content.place === "elsewhere" ? (
					<Elsewhere state={state} />
				) : (
					<>
						<Inbox state={state} />
						<ThreadPane state={state} />
					</>
				)}
			</main>
		</div>
	);
}
