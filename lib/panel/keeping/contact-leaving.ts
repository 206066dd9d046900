import { type ReadonlySignal, signal } from "@preact/signals";
import type { Message } from "../../contract/history.ts";
import { dossierAsCsv } from "../../keeping/export/csv.ts";
import { type Dossier, fileName, nameOf } from "../../keeping/export/dossier.ts";
import { dossierAsJson } from "../../keeping/export/json.ts";
import { dossierAsPage, type PageWords } from "../../keeping/export/page.ts";
import type { Ask } from "../../messaging/ask.ts";
import type { ReplyOf } from "../../messaging/protocol.ts";

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
	readonly contactId: string;
	readonly saveFile: (parts: readonly BlobPart[], name: string, type: string) => void;
	/** Opens a page of ours and offers to print it. */
	readonly printPage: (html: string) => void;
	readonly words: PageWords;
}

export function createContactLeaving(needs: ContactLeavingNeeds): ContactLeaving {
	const { ask, contactId } = needs;
	const trouble = signal<"locked" | "unreachable" | undefined>(undefined);
	const busy = signal(false);
	const extent = signal<ContactExtent | undefined>(undefined);
	return {
		trouble,
		busy,
		extent,
		async exportAs(kind) {
			busy.value = true;
			const dossier = await readDossier(ask, contactId);
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

async function readDossier(ask: Ask, contactId: string): Promise<Dossier | "locked" | "unreachable"> {
	const reply = await ask("keeping.contact", { contactId });
	if (!reply.ok) return "unreachable";
	if ("refused" in reply.value) return reply.value.refused === "locked" ? "locked" : "unreachable";
	const { notes, conversations, ...rest } = reply.value;
	const messages: Message[] = [];
	for (const { key } of conversations) {
		const ofIt = await readMessages(ask, key);
		if (typeof ofIt === "string") return ofIt;
		messages.push(...ofIt);
	}
	return { made: Date.now(), ...rest, conversations, messages, notes: notes.filter(isOpen) };
}

async function readMessages(ask: Ask, conversation: string): Promise<Message[] | "locked" | "unreachable"> {
	const messages: Message[] = [];
	for (let after: number | undefined, first = true; first || after !== undefined; first = false) {
		const reply = await ask("keeping.messages", { conversation, ...(after !== undefined && { after }) });
		if (!reply.ok) return "unreachable";
		if ("refused" in reply.value) return reply.value.refused;
		messages.push(...reply.value.messages.filter(isOpen));
		after = reply.value.after;
	}
	return messages;
}

/** The worker hands out open texts only; the type cannot know it. */
function isOpen<Row extends { readonly text: unknown }>(row: Row): row is Row & { readonly text: string } {
	return typeof row.text === "string";
}
