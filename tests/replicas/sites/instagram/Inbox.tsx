/** The list of conversations. Its rows are buttons without address or id: which one is which shows only in the name. */
import type { ReactNode } from "react";
import type { ReplicaThread } from "../../contract.ts";
import { Avatar } from "../shared/Avatar.tsx";
import { noteUntrusted } from "../shared/evidence.ts";
import { newestAt, type PageState } from "../shared/store.ts";
import { previewOf, STRINGS } from "../shared/strings.ts";
import { relativeTime } from "../shared/times.ts";
import { useWindow } from "../shared/use-window.ts";
import { Icon, PATHS } from "./Icon.tsx";
import { ME, navigation } from "./page.ts";
import { SITE_WORDS } from "./words.ts";

/** CSS px. */
export const ROW_HEIGHT = 72;

function newSince(thread: ReplicaThread): number {
	const answered = thread.messages.findLastIndex((message) => message.from === "me");
	return thread.messages.length - 1 - answered;
}

function Row({ thread, state }: { thread: ReplicaThread; state: PageState }): ReactNode {
	const { lang } = state.options;
	const waiting = newSince(thread);
	const many = thread.unread && waiting >= 3;
	const preview = many
		? SITE_WORDS[lang].newMessages(waiting > 4 ? "4+" : String(waiting))
		: previewOf(thread, STRINGS[lang]);
	const selected = state.route.threadId === thread.id;
	return (
		<div
			role="button"
			tabIndex={0}
			className={`xrow ${selected ? "xsel" : ""} ${thread.unread ? "xbold" : ""}`}
			onClick={(event) => {
				noteUntrusted("open", event.nativeEvent);
				navigation.go({ place: "thread", threadId: thread.id });
			}}
			onKeyDown={(event) => {
				if (event.key === "Enter") navigation.go({ place: "thread", threadId: thread.id });
			}}
		>
			<div className="xface">
				<Avatar name={thread.name} size={56} alt="user-profile-picture" />
				{thread.kind === "group" && <Avatar name={ME} size={30} alt="user-profile-picture" />}
			</div>
			<div className="xtexts">
				{/* The row of an account that is gone has no name at all. */}
				{thread.kind !== "closed" && (
					<div>
						<span dir="auto" className="xname">
							{thread.name}
						</span>
					</div>
				)}
				<div className="xline">
					<span dir="auto" className="xpreview">
						{preview}
					</span>
					<span aria-hidden="true"> · </span>
					<span className="xago">{relativeTime(newestAt(thread), lang)}</span>
				</div>
			</div>
			{thread.unread && (
				<div className="xdotbox">
					<div className="xclip">{STRINGS[lang].unread}</div>
					<span className="xdot" />
				</div>
			)}
		</div>
	);
}

function Notes({ state }: { state: PageState }): ReactNode {
	return (
		<ul className="xnotes">
			{state.threads
				.filter((thread) => thread.kind === "person")
				.slice(0, 4)
				.map((thread) => (
					<li key={thread.id}>
						<button type="button">
							<Avatar name={thread.name} size={58} alt="" />
							<span>{thread.name.split(" ")[0]}</span>
						</button>
					</li>
				))}
		</ul>
	);
}

function Tabs({ state, requests }: { state: PageState; requests: number }): ReactNode {
	const words = STRINGS[state.options.lang];
	const asking = state.route.place === "requests";
	return (
		<div className="xtabs">
			{asking ? (
				<>
					<button type="button" onClick={() => navigation.go({ place: "inbox" })}>
						←
					</button>
					<span>{words.requests}</span>
					<button type="button">{SITE_WORDS[state.options.lang].hiddenRequests}</button>
				</>
			) : (
				<>
					<span>{SITE_WORDS[state.options.lang].messages}</span>
					<button type="button" onClick={() => navigation.go({ place: "requests" })}>
						{words.requests} ({requests})
					</button>
				</>
			)}
		</div>
	);
}

/** Rows are keyed by their place in the window, so a scroll gives every node another person. */
export function Inbox({ state }: { state: PageState }): ReactNode {
	const words = SITE_WORDS[state.options.lang];
	const asking =
		state.route.place === "requests" ||
		state.threads.some((thread) => thread.id === state.route.threadId && thread.kind === "request");
	const rows = state.threads.filter((thread) => (thread.kind === "request") === asking);
	const { scroller, first, end, before, after } = useWindow({ count: rows.length, rowHeight: ROW_HEIGHT });
	const requests = state.threads.filter((thread) => thread.kind === "request").length;
	const list = (
		<>
			<div className="xme">
				<div role="button" tabIndex={0}>
					<h2>{ME}</h2>
				</div>
				<div role="button" tabIndex={0}>
					<Icon label={STRINGS[state.options.lang].newMessage} path={PATHS.pen} />
				</div>
			</div>
			<div data-pagelet="IGDInboxThreadListScrollableAreaPagelet" className="xarea">
				<label className="xsearch">
					<input placeholder={STRINGS[state.options.lang].search} />
				</label>
				<Notes state={state} />
				<Tabs state={state} requests={requests} />
				<div ref={scroller} className="xscroll">
					<div style={{ height: before }} />
					{rows.slice(first, end).map((thread, index) => (
						<Row key={index} thread={thread} state={state} />
					))}
					<div style={{ height: after }} />
				</div>
				{asking && (
					<button type="button" className="xdelete">
						{words.deleteAll}
					</button>
				)}
			</div>
		</>
	);
	// Seen once: a section in place of the navigation landmark.
	return state.options.layout === "old" ? (
		<section aria-label={words.threadList} className="xlist">
			{list}
		</section>
	) : (
		<div aria-label={words.threadList} role="navigation" className="xlist">
			{list}
		</div>
	);
}
