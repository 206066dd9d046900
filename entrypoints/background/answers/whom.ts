/** Whom a question is about, once it is certain that the asker may ask about them. */
import { contactIdOf, keepContact, subjectOf } from "../../../lib/db/history/contacts.ts";
import type { HistoryTools } from "../../../lib/db/history/history-tools.ts";
import type { Subject } from "../../../lib/db/history/timeline.ts";
import type { Asker } from "../../../lib/messaging/answer.ts";
import type { Who } from "../../../lib/messaging/protocol/contacts.ts";
import type { TabThread, TabThreads } from "../tab-threads.ts";

export interface Asked {
	readonly contactId?: string | undefined;
	/** The conversation on screen, for questions that name one. */
	readonly thread?: TabThread | undefined;
}

export type Whom = ReturnType<typeof createWhom>;

export function createWhom(tools: HistoryTools, threads: TabThreads) {
	const { db } = tools;

	/** Frames get the conversation of their own tab only. */
	async function threadOf(threadKey: string, { kind, tabId }: Asker): Promise<TabThread | undefined> {
		if (kind === "page") return threads.openAnywhere(threadKey);
		return tabId === undefined ? undefined : threads.open(tabId, threadKey);
	}

	/** Undefined: not this asker's business. The contact is not looked up yet, where a conversation was named. */
	async function allowed(who: Who, asker: Asker): Promise<Asked | undefined> {
		if ("contactId" in who) return asker.kind === "page" ? who : undefined;
		const thread = await threadOf(who.threadKey, asker);
		return thread && { thread };
	}

	/** Undefined: not this asker's business, or nobody. */
	async function asked(who: Who, asker: Asker): Promise<Asked | undefined> {
		const about = await allowed(who, asker);
		return about && { ...about, contactId: await contactOf(about) };
	}

	async function contactOf({ contactId, thread }: Asked): Promise<string | undefined> {
		return contactId ?? (thread?.seen && contactIdOf(db, thread.seen));
	}

	return {
		allowed,
		asked,
		/** The contact, made where there is none yet, as something is to be kept about the person. */
		async kept(who: Who, asker: Asker): Promise<string | undefined> {
			const about = await asked(who, asker);
			return about?.contactId ?? (about?.thread?.seen && keepContact(tools, about.thread.seen));
		},
		async subject(who: Who, asker: Asker): Promise<Subject> {
			const about = await allowed(who, asker);
			if (!about) return { conversations: [] };
			return db.transaction("r", [db.conversations, db.identities], async () => {
				const contactId = await contactOf(about);
				if (contactId !== undefined) return subjectOf(db, contactId);
				const conversation = await db.conversations.get(about.thread?.threadKey ?? "");
				return { conversations: conversation ? [conversation] : [] };
			});
		},
	};
}
