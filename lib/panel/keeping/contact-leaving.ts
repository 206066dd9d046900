import { type ReadonlySignal, signal } from "@preact/signals";
import { logFault } from "../../base/log.ts";
import type { Message } from "../../contract/history.ts";
import { dossierAsCsv } from "../../keeping/export/csv.ts";
import { type Dossier, fileName, nameOf } from "../../keeping/export/dossier.ts";
import { dossierAsJson } from "../../keeping/export/json.ts";
import { dossierAsPage, type PageWords } from "../../keeping/export/page.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { ReplyOf } from "../../messaging/protocol.ts";
import type { OpenStore, OwnStore } from "./own-store.ts";

export type { PageWords } from "../../keeping/export/page.ts";

export type ContactExport = "json" | "csv" | "page";
export type ContactExtent = ReplyOf<"keeping.extent">;

/** What can be taken out of one contact, and how it is erased. */
export interface ContactLeaving {
	/** Undefined: nothing was tried. */
	readonly trouble: ReadonlySignal<"locked" | "unreachable" | undefined>;
	readonly busy: ReadonlySignal<boolean>;
	/** Asked for before the person decides. */
	readonly extent: ReadonlySignal<ContactExtent | undefined>;
	exportAs(kind: ContactExport): Promise<void>;
	measure(): Promise<void>;
	/** True: erased. */
	erase(alsoInGroups: boolean): Promise<boolean>;
}

export interface ContactLeavingNeeds {
	readonly ask: Ask;
	readonly openStore: OpenStore;
	readonly contactId: string;
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
	/** Opens a page of ours and offers to print it. */
	readonly printPage: (html: string) => void;
	readonly words: PageWords;
}

export function createContactLeaving(needs: ContactLeavingNeeds): ContactLeaving {
	const { ask, openStore, contactId } = needs;
	const trouble = signal<"locked" | "unreachable" | undefined>(undefined);
	const busy = signal(false);
	const extent = signal<ContactExtent | undefined>(undefined);
	return {
		trouble,
		busy,
		extent,
		async exportAs(kind) {
			busy.value = true;
			const dossier = await readDossier(openStore, contactId);
			busy.value = false;
			trouble.value = typeof dossier === "string" ? dossier : undefined;
			if (typeof dossier !== "string") handOver(dossier, kind, needs);
		},
		async measure() {
			const reply = await ask("keeping.extent", { contactId });
			trouble.value = reply.ok ? undefined : "unreachable";
			if (reply.ok) extent.value = reply.value;
		},
		async erase(alsoInGroups) {
			busy.value = true;
			const reply = await ask("keeping.erase", { contactId, alsoInGroups });
			busy.value = false;
			trouble.value = reply.ok ? undefined : "unreachable";
			return reply.ok;
		},
	};
}

function handOver(dossier: Dossier, kind: ContactExport, needs: ContactLeavingNeeds): void {
	const { saveFile, printPage, words } = needs;
	if (kind === "page") {
		printPage(dossierAsPage(dossier, words));
		return;
	}
	const text = kind === "json" ? dossierAsJson(dossier) : dossierAsCsv(dossier);
	const type = kind === "json" ? "application/json" : "text/csv";
	saveFile([text], fileName(nameOf(dossier), dossier.made, kind), type);
}

async function readDossier(
	openStore: OpenStore,
	contactId: string,
): Promise<Dossier | "locked" | "unreachable"> {
	try {
		const store = await openStore();
		const stored = await store.readContact(contactId);
		if (typeof stored === "string") return stored === "locked" ? stored : "unreachable";
		const messages: Message[] = [];
		for (const { key } of stored.conversations) {
			const ofIt = await readMessages(store, key);
			if (ofIt === "locked") return ofIt;
			messages.push(...ofIt);
		}
		return { made: Date.now(), ...stored, messages, notes: stored.notes.filter(isOpen) };
	} catch (error) {
		logFault("keeping:export", error);
		return "unreachable";
	}
}

async function readMessages(store: OwnStore, conversation: string): Promise<Message[] | "locked"> {
	const messages: Message[] = [];
	for (let after: number | undefined, first = true; first || after !== undefined; first = false) {
		const piece = await store.readMessages(conversation, after);
		if (piece === "locked") return piece;
		messages.push(...piece.messages.filter(isOpen));
		after = piece.after;
	}
	return messages;
}

/** The store hands out open texts only; the type cannot know it. */
function isOpen<Row extends { readonly text: unknown }>(row: Row): row is Row & { readonly text: string } {
	return typeof row.text === "string";
}
