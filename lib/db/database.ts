/** The one place that knows Dexie. The database belongs to the extension's origin: never open it in a content script. */
import { Dexie, type EntityTable, type Table } from "dexie";
import type { Template } from "../contract/template.ts";
import type {
	ConversationStep,
	LearnedTemplate,
	MarketingSent,
	TemplateDraft,
	TemplateVersion,
} from "../contract/template-records.ts";
import { fillInTemplates, TEMPLATE_TABLES, type TemplateImport } from "./template-tables.ts";

export interface TemplateUse {
	readonly id?: number;
	readonly templateId: string;
	/** Epoch ms. */
	readonly at: number;
}

export class AsideDatabase extends Dexie {
	readonly templates!: EntityTable<Template, "id">;
	readonly uses!: Table<TemplateUse, number>;
	readonly templateVersions!: Table<TemplateVersion, [string, number]>;
	readonly templateDrafts!: EntityTable<TemplateDraft, "templateId">;
	readonly templateImports!: EntityTable<TemplateImport, "id">;
	readonly learnedTemplates!: EntityTable<LearnedTemplate, "templateId">;
	readonly conversationSteps!: EntityTable<ConversationStep, "threadKey">;
	readonly marketingSent!: Table<MarketingSent & { readonly id?: number }, number>;

	constructor(name = "aside") {
		super(name);
		this.version(1).stores({ templates: "id, folder, updatedAt", uses: "++id, templateId, at" });
		this.version(3).stores(TEMPLATE_TABLES).upgrade(fillInTemplates);
	}
}
