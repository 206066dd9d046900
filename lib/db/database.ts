/** The one place that knows Dexie. The database belongs to the extension's origin: never open it in a content script. */
import { Dexie, type EntityTable, type Table } from "dexie";
import type { ConversationClock, Sample } from "../contract/conversation-clock.ts";
import type { Template } from "../contract/template.ts";
import type {
	ConversationStep,
	LearnedTemplate,
	MarketingSent,
	TemplateDraft,
	TemplateVersion,
} from "../contract/template-records.ts";
import { HISTORY_STORES, type HistoryTables } from "./history-tables.ts";
import { KEEPING_STORES, type KeepingTables } from "./keeping-tables.ts";
import { SYNC_STORES, type SyncTables } from "./sync-tables.ts";
import { fillInTemplates, TEMPLATE_TABLES, type TemplateImport } from "./template-tables.ts";

export interface TemplateUse {
	readonly id?: number;
	readonly templateId: string;
	/** Epoch ms. */
	readonly at: number;
}

/** What corrections taught about a feature of messages (a hash), by what it speaks for. */
export interface LearnedFeature {
	readonly feature: number;
	readonly weights: Readonly<Record<string, number>>;
}

/**
 * Dexie opens what a newer Aside left behind, and changes it to its own liking: it then asks for whatever version there
 * is. Asked for none, this asks for the first, which the browser refuses with a `VersionError`.
 */
const NEVER_NEWER = {
	open: (name: string, version = 1) => indexedDB.open(name, version),
	deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
};

export class AsideDatabase extends Dexie {
	readonly templates!: EntityTable<Template, "id">;
	readonly uses!: Table<TemplateUse, number>;
	readonly templateVersions!: Table<TemplateVersion, [string, number]>;
	readonly templateDrafts!: EntityTable<TemplateDraft, "templateId">;
	readonly templateImports!: EntityTable<TemplateImport, "id">;
	readonly learnedTemplates!: EntityTable<LearnedTemplate, "templateId">;
	readonly conversationSteps!: EntityTable<ConversationStep, "threadKey">;
	readonly marketingSent!: Table<MarketingSent & { readonly id?: number }, number>;
	readonly contacts!: HistoryTables["contacts"];
	readonly identities!: HistoryTables["identities"];
	readonly notes!: HistoryTables["notes"];
	readonly contactLinks!: HistoryTables["contactLinks"];
	readonly fieldDefinitions!: HistoryTables["fieldDefinitions"];
	readonly conversations!: HistoryTables["conversations"];
	readonly messages!: HistoryTables["messages"];
	readonly templateUses!: HistoryTables["templateUses"];
	readonly outcomes!: HistoryTables["outcomes"];
	readonly shelves!: HistoryTables["shelves"];
	readonly removals!: KeepingTables["removals"];
	readonly staged!: KeepingTables["staged"];
	readonly states!: KeepingTables["states"];
	readonly clocks!: EntityTable<ConversationClock, "threadKey">;
	readonly samples!: Table<Sample, number>;
	readonly learned!: EntityTable<LearnedFeature, "feature">;
	readonly replica!: SyncTables["replica"];
	readonly outbox!: SyncTables["outbox"];
	readonly conflicts!: SyncTables["conflicts"];
	readonly syncStates!: SyncTables["syncStates"];

	constructor(name = "aside") {
		super(name, { indexedDB: NEVER_NEWER });
		this.version(1).stores({ templates: "id, folder, updatedAt", uses: "++id, templateId, at" });
		this.version(2).stores({ ...HISTORY_STORES, ...KEEPING_STORES });
		this.version(3).stores(TEMPLATE_TABLES).upgrade(fillInTemplates);
		this.version(4).stores({
			clocks: "threadKey, rank, wakeAt, seenAt, [platform+name]",
			samples: "++id, at.to",
			learned: "feature",
		});
		this.version(5).stores(SYNC_STORES);
		// Two indexes that nobody asked: each made an import a third longer.
		this.version(6).stores({ templates: "id" });
	}
}
