/**
 * What keeping and leaving means for each table of the database: whether a backup holds it, which of its texts the lock
 * seals, how the rows of one conversation are found when its person is erased. A test compares it with the database,
 * so that no table is forgotten.
 */
import * as z from "zod/mini";
import { contact, contactLink, fieldDefinition, identity, note } from "../../contract/contact.ts";
import { conversationClock, sample } from "../../contract/conversation-clock.ts";
import { conversation, outcome, storedMessage, templateUse } from "../../contract/history.ts";
import type { RemovedKind } from "../../contract/keeping.ts";
import { template } from "../../contract/template.ts";
import {
	conversationStep,
	learnedTemplate,
	marketingSent,
	templateVersion,
} from "../../contract/template-records.ts";

export type Row = Readonly<Record<string, unknown>>;

export interface TableKeeping {
	/** The shape of its rows in a backup, where texts are always open. Without it, `leftOut` says why it is in none. */
	readonly row?: z.ZodMiniType;
	readonly leftOut?: string;
	/** When a row was last changed: of two with the same key, a merge keeps the later one. Without it, the one that is here. */
	readonly changedAt?: (row: Row) => number;
	/** Fields the lock seals, and the field that names the row in the seal. */
	readonly sealed?: { readonly fields: readonly string[]; readonly name: string };
	/** The index that leads from a conversation to its rows; `kind` is what the log calls them where it counts them. */
	readonly ofConversation?: { readonly index: string; readonly kind?: RemovedKind };
}

const openText = (max: number) => z.string().check(z.maxLength(max));
const latest =
	(...fields: readonly string[]) =>
	(row: Row): number =>
		Math.max(...fields.map((field) => Number(row[field] ?? 0)));

/** In the order of a backup: what belongs to something comes before it, so that a row's owner is never the older copy. */
export const REGISTER = {
	messages: {
		row: z.extend(storedMessage, { text: openText(20_000) }),
		sealed: { fields: ["text"], name: "id" },
		ofConversation: { index: "[conversation+place]", kind: "messages" },
	},
	templateUses: { row: templateUse, ofConversation: { index: "conversation", kind: "template-uses" } },
	outcomes: { row: outcome, ofConversation: { index: "conversation", kind: "outcomes" } },
	conversations: { row: conversation, changedAt: latest("lastSeenAt") },
	notes: {
		row: z.extend(note, { text: openText(10_000) }),
		sealed: { fields: ["text"], name: "id" },
		changedAt: latest("createdAt", "editedAt", "deletedAt"),
	},
	identities: { row: identity, changedAt: latest("lastSeenAt") },
	contactLinks: { row: contactLink },
	contacts: { row: contact, changedAt: latest("updatedAt") },
	fieldDefinitions: { row: fieldDefinition },
	templates: { row: template, changedAt: latest("updatedAt") },
	templateVersions: { row: templateVersion },
	learnedTemplates: { row: learnedTemplate },
	conversationSteps: {
		row: conversationStep,
		changedAt: latest("at"),
		ofConversation: { index: "threadKey" },
	},
	marketingSent: { row: marketingSent, ofConversation: { index: "threadKey" } },
	clocks: {
		row: conversationClock,
		changedAt: latest("seenAt"),
		ofConversation: { index: "threadKey" },
	},
	samples: { row: sample },
	learned: { leftOut: "what corrections taught this device; hashes without words" },
	templateDrafts: { leftOut: "changes that are not saved yet" },
	templateImports: { leftOut: "lets an import be taken back on this device" },
	removals: { leftOut: "the log of one device" },
	uses: { leftOut: "only tells which templates are recent" },
	shelves: { leftOut: "made anew from messages and notes", sealed: { fields: ["words"], name: "owner" } },
	staged: { leftOut: "a restore that is under way" },
	states: { leftOut: "the lock and the sweep of one device, and what it must not keep" },
	replica: { leftOut: "the team's server has it; what people see of it is in the tables above" },
	outbox: { leftOut: "what this device has not sent yet; a second device must not send it too" },
	conflicts: { leftOut: "decisions this device is asked for" },
	syncStates: {
		leftOut: "this device's own tokens and place in its team: a copy would be another person's key",
	},
} as const satisfies Readonly<Record<string, TableKeeping>>;

export type KeptTable = keyof typeof REGISTER;

/** Undefined: no table of ours. */
export function keepingOf(table: string): TableKeeping | undefined {
	return Object.hasOwn(REGISTER, table) ? REGISTER[table as KeptTable] : undefined;
}

export const REGISTERED = Object.keys(REGISTER) as readonly KeptTable[];
export const TABLES_OF_A_BACKUP = REGISTERED.filter((table) => keepingOf(table)?.row);
