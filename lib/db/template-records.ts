/** What is kept around templates: unsaved changes, what use has taught, steps, marketing sent. */
import type { ThreadKey } from "../contract/page-view.ts";
import type {
	ConversationStep,
	LearnedTemplate,
	MarketingSent,
	TemplateDraft,
} from "../contract/template-records.ts";
import type { AsideDatabase } from "./database.ts";

export function readDrafts(db: AsideDatabase): Promise<TemplateDraft[]> {
	return db.templateDrafts.toArray();
}

export async function keepDraft(db: AsideDatabase, draft: TemplateDraft): Promise<void> {
	await db.templateDrafts.put(draft);
}

export async function dropDraft(db: AsideDatabase, templateId: string): Promise<void> {
	await db.templateDrafts.delete(templateId);
}

export function readLearned(db: AsideDatabase): Promise<LearnedTemplate[]> {
	return db.learnedTemplates.toArray();
}

/** `learn` gets what is known of the template so far. */
export function learnUse(
	db: AsideDatabase,
	templateId: string,
	learn: (known: LearnedTemplate | undefined) => LearnedTemplate,
): Promise<void> {
	return db.transaction("rw", db.learnedTemplates, async () => {
		await db.learnedTemplates.put(learn(await db.learnedTemplates.get(templateId)));
	});
}

export async function forgetLearned(db: AsideDatabase): Promise<void> {
	await db.learnedTemplates.clear();
}

export function readStep(db: AsideDatabase, threadKey: ThreadKey): Promise<ConversationStep | undefined> {
	return db.conversationSteps.get(threadKey);
}

export async function keepStep(db: AsideDatabase, step: ConversationStep): Promise<void> {
	await db.conversationSteps.put(step);
}

export async function dropStep(db: AsideDatabase, threadKey: ThreadKey): Promise<void> {
	await db.conversationSteps.delete(threadKey);
}

export async function recordMarketing(db: AsideDatabase, sent: MarketingSent): Promise<void> {
	await db.marketingSent.add(sent);
}

/** When marketing went into this conversation; epoch ms. */
export async function marketingTimes(db: AsideDatabase, threadKey: ThreadKey): Promise<number[]> {
	const sent = await db.marketingSent.where("threadKey").equals(threadKey).toArray();
	return sent.filter(({ kind = "marketing" }) => kind === "marketing").map(({ at }) => at);
}
