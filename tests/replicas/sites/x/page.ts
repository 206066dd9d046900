/** The one store and navigation of the page, and the addresses of the site. */
import type { ReplicaThread } from "../../contract.ts";
import { CAST, type CastThread } from "../shared/cast.ts";
import { createNavigation } from "../shared/navigation.ts";
import { readOptions } from "../shared/options.ts";
import { makeThreads, steadyUuid } from "../shared/people.ts";
import { createStore, threadOf, type View } from "../shared/store.ts";

/** The invented account that is signed in: half of every thread id. */
const MY_ID = 1_500_000_000_000_001_234n;

/** A conversation whose keys are gone until the passcode is given. */
const LOCKED: CastThread = {
	name: "Vera Verschlossen",
	handle: "vera_verschl",
	kind: "locked",
	lines: [{ from: "them", text: "This one needs the passcode.", ago: 50 * 24 * 60 }],
};

/** Handles on this site: letters, digits and underscores, at most 15. */
function handleOf(handle: string): string {
	return handle.replaceAll(/\W/g, "_").slice(0, 15);
}

export function authorHandle(author: string): string {
	return handleOf(author.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase());
}

/** Every third person signed up before us, so that our id is the second half of the thread's. */
function personId(index: number): bigint {
	const step = BigInt(index) * 7_919n;
	return index % 3 === 0 ? 30_000_017n + step : 1_600_000_000_000_000_000n + step;
}

function threadId(thread: CastThread, index: number): string {
	if (thread.kind === "group") return `g${1_900_000_000_000_000_000n + BigInt(index)}`;
	const theirs = personId(index);
	return theirs < MY_ID ? `${theirs}-${MY_ID}` : `${MY_ID}-${theirs}`;
}

const options = readOptions(location.search);
// biome-ignore lint/suspicious/noDocumentCookie: the real page sets this cookie, and the store API is not everywhere
document.cookie = `twid=u%3D${MY_ID}; path=/; secure`;

export const store = createStore(
	options,
	makeThreads(
		{ threadId, personId: (_, index) => String(personId(index)), messageId: steadyUuid },
		options.threads,
		[...CAST, LOCKED].map((thread) => ({ ...thread, handle: handleOf(thread.handle) })),
	),
);

const RESERVED = /^(new|compose|settings|group_join|info|participants)$/;

export function parsePath(path: string): View {
	const [first, second, third, fourth] = path.split("/").filter((part) => part !== "");
	if (first !== "i" || second !== "chat") return { place: "elsewhere" };
	if (third === "pin") return { place: "locked" };
	if (third === "requests") {
		const id = fourth === "other" ? undefined : fourth;
		return id === undefined ? { place: "requests" } : { place: "thread", threadId: id };
	}
	return third === undefined || RESERVED.test(third)
		? { place: "inbox" }
		: { place: "thread", threadId: third };
}

function pathOf(view: View): string {
	const thread = threadOf(store.get(), view.threadId);
	if (view.place === "requests") return "/i/chat/requests";
	if (view.place === "elsewhere") return "/home";
	if (view.place === "locked")
		return `/i/chat/pin/recovery?from=${encodeURIComponent(`/i/chat/${view.threadId}`)}`;
	if (view.place !== "thread") return "/i/chat";
	return thread?.kind === "request" ? `/i/chat/requests/${view.threadId}` : `/i/chat/${view.threadId}`;
}

const pages = createNavigation(store, { parse: parsePath, path: pathOf });

/** A locked conversation leads to the passcode gate. */
export const navigation: typeof pages = {
	follow: () => {
		const { threadId } = parsePath(location.pathname);
		if (threadOf(store.get(), threadId)?.kind === "locked")
			navigation.go({ place: "thread", threadId: threadId ?? "" });
		else pages.follow();
	},
	go: (view) => {
		const locked = view.place === "thread" && threadOf(store.get(), view.threadId)?.kind === "locked";
		pages.go(locked ? { ...view, place: "locked" } : view);
	},
};

/** Test ids write the thread's id with a colon where the address has a dash. */
export function testIdOf(thread: ReplicaThread): string {
	return thread.id.replace("-", ":");
}

/** People in a group: its authors and oneself. */
export function peopleIn(thread: ReplicaThread): number {
	return new Set(thread.messages.flatMap((message) => message.author ?? [])).size + 1;
}
