/** Everything of one person, as an export hands it over: texts are open. */
import type { Contact, FieldDefinition, Identity, Note } from "../../contract/contact.ts";
import type { Conversation, Message, Outcome, TemplateUse } from "../../contract/history.ts";

export interface Dossier {
	/** Epoch ms of the export. */
	readonly made: number;
	readonly contact: Contact;
	readonly fieldDefinitions: readonly FieldDefinition[];
	readonly identities: readonly Identity[];
	readonly notes: readonly (Note & { readonly text: string })[];
	readonly conversations: readonly Conversation[];
	/** Of all conversations, each in its order. */
	readonly messages: readonly Message[];
	readonly templateUses: readonly TemplateUse[];
	readonly outcomes: readonly Outcome[];
}

/** The name the person is known by; may be empty. */
export function nameOf({ contact, identities }: Pick<Dossier, "contact" | "identities">): string {
	return contact.name ?? identities[0]?.name ?? "";
}

/** `aside-julia-meyer-2026-11-25.json`: letters of any script, nothing a file system minds. */
export function fileName(name: string, made: number, extension: string): string {
	const plain = name
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "")
		.slice(0, 60);
	const day = new Date(made).toISOString().slice(0, 10);
	const parts = ["aside", plain, day].filter((part) => part !== "");
	return `${parts.join("-")}.${extension}`;
}
