/** How this person answers, in `storage.local`: what is good of what is stored, field by field. */
import { storage } from "wxt/utils/storage";
import { type ReplySetup, replySetup, USUAL_SETUP } from "../contract/template-records.ts";

const item = storage.defineItem<unknown>("local:replySetup", { fallback: {}, version: 1 });

export async function readReplySetup(): Promise<ReplySetup> {
	const stored = await item.getValue();
	const whole = replySetup.safeParse(stored);
	if (whole.success) return whole.data;
	if (typeof stored !== "object" || stored === null) return USUAL_SETUP;
	const good = Object.entries(replySetup.shape).flatMap(([name, schema]) => {
		const field = schema.safeParse((stored as Record<string, unknown>)[name]);
		return field.success ? [[name, field.data] as const] : [];
	});
	return { ...USUAL_SETUP, ...Object.fromEntries(good) };
}

export async function writeReplySetup(setup: ReplySetup): Promise<void> {
	await item.setValue(setup);
}
