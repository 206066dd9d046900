/** The one place that knows Dexie. The database belongs to the extension's origin: never open it in a content script. */
import { Dexie, type EntityTable, type Table } from "dexie";
import type { ConversationClock, Sample } from "../contract/conversation-clock.ts";
import type { Template } from "../contract/template.ts";

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

export class AsideDatabase extends Dexie {
	readonly templates!: EntityTable<Template, "id">;
	readonly uses!: Table<TemplateUse, number>;
	readonly clocks!: EntityTable<ConversationClock, "threadKey">;
	readonly samples!: Table<Sample, number>;
	readonly learned!: EntityTable<LearnedFeature, "feature">;

	constructor(name = "aside") {
		super(name);
		this.version(1).stores({ templates: "id, folder, updatedAt", uses: "++id, templateId, at" });
		this.version(4).stores({
			clocks: "threadKey, rank, wakeAt, seenAt, [platform+name]",
			samples: "++id, at.to",
			learned: "feature",
		});
	}
}
