/**
 * Words that left the search's shelves with something that was removed, or that a restore brought without any: they are
 * shelved anew from messages and notes. A mark in the database outlives the worker, and a lock that is closed just now.
 */
import type { AsideDatabase } from "../database.ts";
import { shelveAnew, shelvesChanged } from "../history/find.ts";
import type { HistoryTools } from "../history/history-tools.ts";

/** Inside the transaction that takes the words away. */
export async function markUnshelved(db: AsideDatabase): Promise<void> {
	await db.states.put({ key: "unshelved" });
}

/** Shelves every conversation and every contact's notes that have no shelf at all. Does nothing while locked. */
export async function shelveMissing(tools: HistoryTools): Promise<void> {
	const { db, vault } = tools;
	shelvesChanged();
	if (!(await db.states.get("unshelved")) || (await vault.state()) === "locked") return;
	const shelved = new Set(await db.shelves.orderBy("owner").uniqueKeys());
	const conversations = await db.conversations.filter(({ messageCount }) => messageCount > 0).primaryKeys();
	const withNotes = await db.notes.orderBy("contactId").uniqueKeys();
	const owners = [...conversations, ...withNotes.map((contactId) => `note:${contactId}`)];
	for (const owner of owners) if (!shelved.has(owner)) await shelveAnew(tools, owner);
	// Locked in between: some may be missing still.
	if ((await vault.state()) !== "locked") await db.states.delete("unshelved");
}
