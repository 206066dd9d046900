/** How this person answers, in `storage.local`: what is good of what is stored, field by field. */
import { type ReplySetup, replySetup, USUAL_SETUP } from "../contract/template-records.ts";
import { storedValue } from "./stored.ts";

const item = storedValue("replySetup");

export async function readReplySetup(): Promise<ReplySetup> {
	const stored = (await item.read()) ?? {};
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
	await item.write(setup);
}
