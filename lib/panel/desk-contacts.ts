import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { LeadStage } from "../contract/contact.ts";
import type { ContactRow } from "../contract/contact-card.ts";
import { inUnits } from "../contract/money.ts";
import type { PlatformId } from "../contract/sites.ts";
import { highlights } from "../history/fold.ts";
import type { Ask } from "../messaging/ask.ts";
import type { OnChange } from "../messaging/changes.ts";
import type { Who } from "../messaging/protocol/contacts.ts";
import type { ReplyOf } from "../messaging/protocol.ts";
import {
	type ContactLeaving,
	type ContactLeavingNeeds,
	createContactLeaving,
} from "./keeping/contact-leaving.ts";
import { createPerson, type Person } from "./person.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

export const CONTACT_SORTS = ["seen", "name", "value"] as const;
/** Days since a contact was last seen. */
export const SEEN_WITHIN = ["7", "30", "365"] as const;

export interface ContactFilter {
	readonly platform?: PlatformId | undefined;
	readonly tag?: string | undefined;
	readonly stage?: LeadStage | undefined;
	readonly vip?: true | undefined;
	readonly within?: (typeof SEEN_WITHIN)[number] | undefined;
}

type FoundEverywhere = Exclude<ReplyOf<"history.search">, { locked: true }>;

/** The contacts page of Desk: the list, one contact open, and the search over everyone. */
export interface DeskContacts {
	/** Undefined until the worker has told them. */
	readonly rows: ReadonlySignal<readonly ContactRow[] | undefined>;
	readonly shown: ReadonlySignal<readonly ContactRow[]>;
	readonly state: ReadonlySignal<"loading" | "ready" | "failed">;
	readonly tags: ReadonlySignal<readonly string[]>;
	readonly filter: ReadonlySignal<ContactFilter>;
	readonly sort: ReadonlySignal<(typeof CONTACT_SORTS)[number]>;
	readonly query: ReadonlySignal<string>;
	readonly found: ReadonlySignal<FoundEverywhere | "locked" | undefined>;
	readonly picked: ReadonlySignal<ReadonlySet<string>>;
	readonly openId: ReadonlySignal<string | undefined>;
	readonly person: Person;
	readonly timeline: Timeline;
	/** Taking the open contact out, holding and erasing it. */
	readonly leaving: ReadonlySignal<ContactLeaving | undefined>;
	/** Legal hold of the open contact. */
	hold(on: boolean): Promise<void>;
	load(): Promise<void>;
	setFilter(change: ContactFilter): void;
	setSort(sort: (typeof CONTACT_SORTS)[number]): void;
	search(query: string): void;
	/** The search found more than is shown, and they can be had. */
	readonly hasMore: ReadonlySignal<boolean>;
	showMore(): void;
	pick(id: string, on: boolean): void;
	open(id: string | undefined): void;
	tagPicked(tag: string, on: boolean): Promise<boolean>;
	/** All picked ones become one person: the first in the list is kept. */
	mergePicked(): Promise<boolean>;
}

interface Needs extends Omit<ContactLeavingNeeds, "contactId"> {
	readonly onChange: OnChange;
	readonly now: () => number;
}

export function createDeskContacts(needs: Needs): DeskContacts {
	const { ask, onChange, now } = needs;
	const rows = signal<readonly ContactRow[] | undefined>(undefined);
	const state = signal<"loading" | "ready" | "failed">("loading");
	const filter = signal<ContactFilter>({});
	const sort = signal<(typeof CONTACT_SORTS)[number]>("seen");
	const everywhere = createEverywhere(ask, onChange);
	const { query } = everywhere;
	const openId = signal<string | undefined>(undefined);
	const who = computed((): Who | undefined =>
		openId.value === undefined ? undefined : { contactId: openId.value },
	);
	const person = createPerson({ who, ask, onChange });
	const isOpen = computed(() => openId.value !== undefined);
	const timeline = createTimeline({ who: person.who, isOpen, ask, onChange });
	const shown = computed(() => {
		const matching = (rows.value ?? []).filter((row) => matches(row, filter.value, query.value, now()));
		return matching.sort(ORDERS[sort.value]);
	});

	async function load(): Promise<void> {
		const reply = await ask("contacts.list", {});
		batch(() => {
			state.value = reply.ok ? "ready" : "failed";
			if (reply.ok) rows.value = reply.value.contacts;
		});
	}
	onChange(["contacts", "history"], () => {
		if (rows.peek()) void load();
	});

	return {
		rows,
		shown,
		state,
		tags: computed(() => [...new Set((rows.value ?? []).flatMap((row) => row.tags))].sort()),
		filter,
		sort,
		...everywhere,
		...createPicking(ask, shown, load),
		openId,
		leaving: computed(() =>
			openId.value === undefined ? undefined : createContactLeaving({ ...needs, contactId: openId.value }),
		),
		async hold(on) {
			if (openId.value !== undefined) await ask("keeping.hold", { contactId: openId.value, hold: on });
		},
		person,
		timeline,
		load,
		setFilter: (change) => {
			filter.value = { ...filter.value, ...change };
		},
		setSort: (next) => {
			sort.value = next;
		},
		open: (id) => {
			openId.value = id;
		},
	};
}

/** Hits shown at first, few as each is read for itself; and at most, after asking for more of them. */
const HITS = { first: 30, step: 100, most: 500 } as const;

/** The search over what everyone said. */
function createEverywhere(
	ask: Ask,
	onChange: OnChange,
): Pick<DeskContacts, "query" | "found" | "search" | "hasMore" | "showMore"> {
	const query = signal("");
	const found = signal<FoundEverywhere | "locked" | undefined>(undefined);
	let most: number = HITS.first;
	async function look(): Promise<void> {
		const text = query.peek();
		const wanted = text.trim();
		if (wanted === "") {
			found.value = undefined;
			return;
		}
		const reply = await ask("history.search", { query: wanted, most });
		if (query.peek() === text && reply.ok) found.value = "locked" in reply.value ? "locked" : reply.value;
	}
	// Also what must not be read any more, since it was locked or erased.
	onChange(["history"], () => void look());
	return {
		query,
		found,
		hasMore: computed(() => {
			const now = found.value;
			return typeof now === "object" && now.items.length < Math.min(now.total, HITS.most);
		}),
		search(text) {
			query.value = text;
			most = HITS.first;
			void look();
		},
		showMore() {
			most = Math.min(HITS.most, most + HITS.step);
			void look();
		},
	};
}

type Picking = Pick<DeskContacts, "picked" | "pick" | "tagPicked" | "mergePicked">;

/** What is done with several at once. */
function createPicking(
	ask: Ask,
	shown: ReadonlySignal<readonly ContactRow[]>,
	load: () => Promise<void>,
): Picking {
	const picked = signal<ReadonlySet<string>>(new Set());
	return {
		picked,
		pick(id, on) {
			const others = [...picked.value].filter((one) => one !== id);
			picked.value = new Set(on ? [...others, id] : others);
		},
		async tagPicked(tag, on) {
			const reply = await ask("contacts.tag", { ids: [...picked.peek()], tag, on });
			await load();
			return reply.ok && reply.value.done;
		},
		async mergePicked() {
			const ids = shown.peek().flatMap(({ id }) => (picked.peek().has(id) ? [id] : []));
			const done = await mergeAll(ask, ids);
			picked.value = new Set();
			await load();
			return done;
		},
	};
}

async function mergeAll(ask: Ask, [kept, ...others]: readonly string[]): Promise<boolean> {
	if (kept === undefined) return false;
	for (const otherId of others) {
		const reply = await ask("contact.link", { who: { contactId: kept }, otherId });
		if (!reply.ok || !reply.value.done) return false;
	}
	return true;
}

/** Of several currencies unit by unit: it only puts them in order. */
const sumOf = (row: ContactRow) =>
	Object.entries(row.value).reduce((sum, [currency, amount]) => sum + inUnits(amount, currency), 0);

const ORDERS = {
	seen: (one: ContactRow, other: ContactRow) => other.lastSeenAt - one.lastSeenAt,
	name: (one: ContactRow, other: ContactRow) => one.name.localeCompare(other.name),
	value: (one: ContactRow, other: ContactRow) => sumOf(other) - sumOf(one),
};

function matches(row: ContactRow, filter: ContactFilter, query: string, now: number): boolean {
	const { platform, tag, stage, vip, within } = filter;
	if (platform && !row.identities.some((one) => one.platform === platform)) return false;
	if (tag !== undefined && !row.tags.includes(tag)) return false;
	if (stage && row.leadStage !== stage) return false;
	if (vip && !row.vip) return false;
	if (within && now - row.lastSeenAt > Number(within) * 24 * 60 * 60_000) return false;
	if (query.trim() === "") return true;
	const words = [
		row.name,
		row.company ?? "",
		...row.tags,
		...row.identities.map(({ handle }) => handle ?? ""),
	];
	const text = words.join(" ");
	return query
		.trim()
		.split(/\s+/u)
		.every((word) => highlights(text, word).length > 0);
}
