/** What is kept of a contact and bears on their clocks: a VIP waits half as long, and sales bring one forward. */
import type { ConversationClock } from "../../../lib/contract/conversation-clock.ts";
import type { PageView, ThreadKey } from "../../../lib/contract/page-view.ts";
import type { AsideDatabase } from "../../../lib/db/database.ts";
import { contactIdOf, subjectOf } from "../../../lib/db/history/contacts.ts";
import { threadSeen } from "../../../lib/db/history/whose.ts";
import { standingOf } from "../../../lib/response-times/standing.ts";

export type Standing = Pick<ConversationClock, "isVip" | "worth">;

/** Undefined: the page does not say whose conversation it is. */
export async function standingIn(db: AsideDatabase, view: PageView): Promise<Standing | undefined> {
	const seen = threadSeen(view);
	if (!seen) return undefined;
	const contactId = await contactIdOf(db, seen);
	return standingOf(contactId === undefined ? undefined : await db.contacts.get(contactId));
}

/** The standing of a contact, and the conversations with them that are known. */
export async function standingWith(
	db: AsideDatabase,
	contactId: string,
): Promise<{ readonly standing: Standing; readonly keys: ThreadKey[] }> {
	const [contact, { conversations }] = await Promise.all([
		db.contacts.get(contactId),
		subjectOf(db, contactId),
	]);
	return { standing: standingOf(contact), keys: conversations.map(({ key }) => key) };
}
