/**
 * What keeping means for each table of the database: which of its texts the lock seals, and how the rows of one
 * conversation are found when its person is erased. What backups hold of each stands in backup-register.ts; tests compare
 * both with the database, so that no table is forgotten.
 */
import type { RemovedKind } from "../../contract/keeping.ts";

export type Row = Readonly<Record<string, unknown>>;

export interface TableKeeping {
	/** Fields the lock seals, and the field that names the row in the seal. */
	readonly sealed?: { readonly fields: readonly string[]; readonly name: string };
	/** The index that leads from a conversation to its rows; `kind` is what the log calls them where it counts them. */
	readonly ofConversation?: { readonly index: string; readonly kind?: RemovedKind };
}

/** In the order of a backup: what belongs to something comes before it, so that a row's owner is never the older copy. */
export const REGISTER = {
	messages: {
		sealed: { fields: ["text"], name: "id" },
		ofConversation: { index: "[conversation+place]", kind: "messages" },
	},
	templateUses: { ofConversation: { index: "conversation", kind: "template-uses" } },
	outcomes: { ofConversation: { index: "conversation", kind: "outcomes" } },
	conversations: {},
	notes: { sealed: { fields: ["text"], name: "id" } },
	identities: {},
	contactLinks: {},
	contacts: {},
	fieldDefinitions: {},
	templates: {},
	templateVersions: {},
	learnedTemplates: {},
	conversationSteps: { ofConversation: { index: "threadKey" } },
	marketingSent: { ofConversation: { index: "threadKey" } },
	clocks: { ofConversation: { index: "threadKey" } },
	samples: {},
	learned: {},
	templateDrafts: {},
	templateImports: {},
	removals: {},
	uses: {},
	shelves: { sealed: { fields: ["words"], name: "owner" } },
	staged: {},
	states: {},
	replica: {},
	outbox: {},
	conflicts: {},
	syncStates: {},
} as const satisfies Readonly<Record<string, TableKeeping>>;

export type KeptTable = keyof typeof REGISTER;

/** Undefined: no table of ours. */
export function keepingOf(table: string): TableKeeping | undefined {
	return Object.hasOwn(REGISTER, table) ? REGISTER[table as KeptTable] : undefined;
}

export const REGISTERED = Object.keys(REGISTER) as readonly KeptTable[];
