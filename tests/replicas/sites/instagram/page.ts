/** The one store and navigation of the page, and the addresses of the site. */
import { createNavigation } from "../shared/navigation.ts";
import { readOptions } from "../shared/options.ts";
import { makeThreads } from "../shared/people.ts";
import { createStore, type View } from "../shared/store.ts";

/** The invented account that is signed in. */
export const ME = "muster.laden";

const options = readOptions(location.search);

export const store = createStore(
	options,
	makeThreads(
		{
			// Thread ids of 15 to 17 digits have been seen; a person's id is nowhere in the page.
			threadId: (_, index) =>
				`${index % 3 === 0 ? "178420" : "1784"}${String(10_000_000_037 + index * 7919)}`,
			personId: () => undefined,
			messageId: (sequence) => `local-${sequence}`,
		},
		options.threads,
	),
);

export function parsePath(path: string): View {
	const thread = /^\/direct\/t\/([^/?#]+)/.exec(path)?.[1];
	if (thread !== undefined) return { place: "thread", threadId: thread };
	if (path.startsWith("/direct/requests")) return { place: "requests" };
	return { place: path.startsWith("/direct") ? "inbox" : "elsewhere" };
}

export const navigation = createNavigation(store, {
	parse: parsePath,
	path: (view) => {
		if (view.place === "thread") return `/direct/t/${view.threadId}/`;
		if (view.place === "requests") return "/direct/requests/";
		return view.place === "elsewhere" ? "/p/SampleP0st/" : "/direct/inbox/";
	},
});

/** The handle behind a shown name in a group: the page links it from the avatar. */
export function handleOf(author: string): string {
	return author.toLowerCase().replaceAll(/\s+/g, ".");
}
