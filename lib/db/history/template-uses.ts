/** Which templates a conversation was answered with, for its history. */
import type { ThreadKey } from "../../contract/page-view.ts";
import type { AsideDatabase } from "../database.ts";

export interface Use {
	readonly threadKey: ThreadKey;
	readonly templateId: string;
	/** Epoch ms. */
	readonly at: number;
}

/** False: nothing is kept of this conversation, so nothing of this either; or the template is gone. */
export function keepTemplateUse(db: AsideDatabase, { threadKey, templateId, at }: Use): Promise<boolean> {
	return db.transaction("rw", db.conversations, db.templates, db.templateUses, async () => {
		const [conversation, template] = await Promise.all([
			db.conversations.get(threadKey),
			db.templates.get(templateId),
		]);
		if (!conversation || !template) return false;
		const { title, shortcut } = template;
		await db.templateUses.add({
			id: crypto.randomUUID(),
			conversation: threadKey,
			templateId,
			title,
			shortcut,
			at,
		});
		return true;
	});
}
