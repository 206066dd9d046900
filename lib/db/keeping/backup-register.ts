/** What a backup holds of each table, and why it holds nothing of the others. Only Desk makes and reads backups. */
import * as z from "zod/mini";
import { contact, contactLink, fieldDefinition, identity, note } from "../../contract/contact.ts";
import { conversationClock, sample } from "../../contract/conversation-clock.ts";
import { conversation, outcome, storedMessage, templateUse } from "../../contract/history.ts";
import { template } from "../../contract/template.ts";
import {
	conversationStep,
	learnedTemplate,
	marketingSent,
	templateVersion,
} from "../../contract/template-records.ts";
import { type KeptTable, REGISTERED, type Row } from "./register.ts";

type TableBackup =
	| {
			/** The shape of its rows in a backup, where texts are always open. */
			readonly row: z.ZodMiniType;
			/** When a row was last changed: of two with the same key, a merge keeps the later one. Without it, the one that is here. */
			readonly changedAt?: (row: Row) => number;
	  }
	/** Why it is in none. */
	| { readonly leftOut: string };

const openText = (max: number) => z.string().check(z.maxLength(max));
const latest =
	(...fields: readonly string[]) =>
	(row: Row): number =>
		Math.max(...fields.map((field) => Number(row[field] ?? 0)));

const BACKUP_REGISTER: Readonly<Record<KeptTable, TableBackup>> = {
	messages: { row: z.extend(storedMessage, { text: openText(20_000) }) },
	templateUses: { row: templateUse },
	outcomes: { row: outcome },
	conversations: { row: conversation, changedAt: latest("lastSeenAt") },
	notes: {
		row: z.extend(note, { text: openText(10_000) }),
		changedAt: latest("createdAt", "editedAt", "deletedAt"),
	},
	identities: { row: identity, changedAt: latest("lastSeenAt") },
	contactLinks: { row: contactLink },
	contacts: { row: contact, changedAt: latest("updatedAt") },
	fieldDefinitions: { row: fieldDefinition },
	templates: { row: template, changedAt: latest("updatedAt") },
	templateVersions: { row: templateVersion },
	learnedTemplates: { row: learnedTemplate },
	conversationSteps: { row: conversationStep, changedAt: latest("at") },
	marketingSent: { row: marketingSent },
	clocks: { row: conversationClock, changedAt: latest("seenAt") },
	samples: { row: sample },
	learned: { leftOut: "what corrections taught this device; hashes without words" },
	templateDrafts: { leftOut: "changes that are not saved yet" },
	templateImports: { leftOut: "lets an import be taken back on this device" },
	removals: { leftOut: "the log of one device" },
	uses: { leftOut: "only tells which templates are recent" },
	shelves: { leftOut: "made anew from messages and notes" },
	staged: { leftOut: "a restore that is under way" },
	states: { leftOut: "the lock and the sweep of one device, and what it must not keep" },
	replica: { leftOut: "the team's server has it; what people see of it is in the tables above" },
	outbox: { leftOut: "what this device has not sent yet; a second device must not send it too" },
	conflicts: { leftOut: "decisions this device is asked for" },
	syncStates: {
		leftOut: "this device's own tokens and place in its team: a copy would be another person's key",
	},
};

/** Undefined: no table of ours, or one that no backup holds. */
export function backupOf(table: string): Extract<TableBackup, { row: unknown }> | undefined {
	if (!Object.hasOwn(BACKUP_REGISTER, table)) return undefined;
	const kept = BACKUP_REGISTER[table as KeptTable];
	return "row" in kept ? kept : undefined;
}

export const TABLES_OF_A_BACKUP = REGISTERED.filter((table) => backupOf(table));
