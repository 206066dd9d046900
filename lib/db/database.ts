/** The one place that knows Dexie. The database belongs to the extension's origin: never open it in a content script. */
import { Dexie, type EntityTable, type Table } from "dexie";
import type { Template } from "../contract/template.ts";

export interface TemplateUse {
	readonly id?: number;
	readonly templateId: string;
	/** Epoch ms. */
	readonly at: number;
}

export class AsideDatabase extends Dexie {
	readonly templates!: EntityTable<Template, "id">;
	readonly uses!: Table<TemplateUse, number>;

	constructor(name = "aside") {
		super(name);
		this.version(1).stores({ templates: "id, folder, updatedAt", uses: "++id, templateId, at" });
	}
}
