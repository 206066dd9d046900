/** The tables of templates and of what is kept around them. */
import type { Transaction } from "dexie";
import { type Template, withDefaults } from "../contract/template.ts";

/** Version 3 of the database. */
export const TEMPLATE_TABLES = {
	templates: "id, folder, updatedAt",
	templateVersions: "[templateId+version], templateId",
	templateDrafts: "templateId",
	templateImports: "id, at",
	learnedTemplates: "templateId",
	conversationSteps: "threadKey",
	marketingSent: "++id, threadKey",
} as const;

/** An import as it can be taken back: what it added, and what stood there before. */
export interface TemplateImport {
	readonly id: string;
	/** Epoch ms. */
	readonly at: number;
	readonly added: readonly string[];
	readonly replaced: readonly Template[];
}

/** Templates of the first version get the fields that came later. */
export async function fillInTemplates(transaction: Transaction): Promise<void> {
	await transaction
		.table("templates")
		.toCollection()
		.modify((stored: Template) => {
			Object.assign(stored, withDefaults(stored));
		});
}
