/** The chat application: the same inside the route's shadow root, in the light DOM (older layout) and in the drawer. */
import type { ReactNode } from "react";
import { type PageState, threadOf, usePage } from "../shared/store.ts";
import { Gate } from "./Gate.tsx";
import { Inbox, Requests } from "./Inbox.tsx";
import { Panel } from "./Panel.tsx";
import { store } from "./page.ts";

function asking(state: PageState): boolean {
	return state.route.place === "requests" || threadOf(state, state.route.threadId)?.kind === "request";
}

export function Chat(): ReactNode {
	const state = usePage(store);
	const locked = state.content.place === "locked";
	if (state.content.place === "loading") return <div className="c-skeleton" />;
	return (
		<div className="bg-background c-root">
			<div data-testid="dm-container" className="c-container">
				{asking(state) ? <Requests state={state} /> : <Inbox state={state} />}
				{locked ? <Gate state={state} /> : <Panel state={state} />}
			</div>
		</div>
	);
}

/** The compact form docked on other pages: one conversation only. */
export function DrawerChat(): ReactNode {
	const state = usePage(store);
	const threadId =
		state.content.threadId ?? state.threads.find((candidate) => candidate.kind === "person")?.id ?? "";
	const docked: PageState = {
		...state,
		header: { place: "thread", threadId },
		content: { place: "thread", threadId },
	};
	return (
		<div className="bg-background c-root">
			<div data-testid="dm-container" className="c-container">
				<Panel state={docked} />
			</div>
		</div>
	);
}
