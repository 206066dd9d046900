/** What was done in the team, page by page, newest first. The server keeps it, and nobody can change it there. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { type HistoryEntry, historyReply } from "../../contract/sync-people.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { AskAs, Said } from "./asking.ts";

export interface AuditModel {
	/** Undefined until it was asked for. */
	readonly entries: ReadonlySignal<readonly HistoryEntry[] | undefined>;
	/** There are earlier ones. */
	readonly more: ReadonlySignal<boolean>;
	/** Names of records by kind and id: an entry says only what it changed. */
	readonly names: ReadonlySignal<ReadonlyMap<string, string>>;
	readonly fault: ReadonlySignal<Said<unknown>["fault"]>;
	/** From the newest on. */
	load(): Promise<void>;
	loadEarlier(): Promise<void>;
}

export function createAudit(needs: { readonly ask: Ask; readonly asked: AskAs }): AuditModel {
	const entries = signal<readonly HistoryEntry[] | undefined>(undefined);
	const more = signal(false);
	const names = signal<ReadonlyMap<string, string>>(new Map());
	const fault = signal<Said<unknown>["fault"]>(undefined);
	let turn = 0;

	async function read(known: readonly HistoryEntry[]): Promise<void> {
		turn += 1;
		const mine = turn;
		const last = known.at(-1);
		const told = await needs.asked(`GET /v1/audit${last ? `?before=${last.seq}` : ""}`, historyReply);
		if (mine !== turn) return;
		fault.value = told.fault;
		if (!told.value) return;
		entries.value = [...known, ...told.value.entries];
		more.value = told.value.more;
		names.value = namesIn(entries.value, names.peek());
	}
	return {
		entries,
		more,
		names,
		fault,
		async load() {
			const templates = await needs.ask("templates.list", {});
			const known = templates.ok ? templates.value.templates : [];
			names.value = new Map(known.map(({ id, title }) => [`template/${id}`, title]));
			await read([]);
		},
		loadEarlier: () => read(entries.peek() ?? []),
	};
}

/** The newest name each record went by. What is known already is newer than what an entry says. */
function namesIn(
	entries: readonly HistoryEntry[],
	known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const names = new Map(known);
	for (const { kind, id, before, after } of entries) {
		const told = [after?.["title"], after?.["name"], before?.["title"], before?.["name"]];
		const name = told.find((one) => typeof one === "string" && one !== "");
		if (typeof name === "string" && !names.has(`${kind}/${id}`)) names.set(`${kind}/${id}`, name);
	}
	return names;
}
