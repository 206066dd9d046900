/** Legal hold: nothing of a held person is swept. Erasing by hand stays possible; the page asks twice. */
import type { AsideDatabase } from "../database.ts";

/** False: there is no such contact. */
export function setHold(db: AsideDatabase, contactId: string, hold: boolean): Promise<boolean> {
	return db.transaction("rw", db.contacts, async () => {
		const contact = await db.contacts.get(contactId);
		if (!contact) return false;
		const { hold: _, ...free } = contact;
		await db.contacts.put(hold ? { ...free, hold: true } : free);
		return true;
	});
}

/** Held contacts with the name they are known by. */
export async function listHeld(db: AsideDatabase): Promise<{ id: string; name: string }[]> {
	const held = await db.contacts.filter(({ hold }) => hold === true).toArray();
	return Promise.all(
		held.map(async ({ id, name }) => {
			const identity = name === undefined && (await db.identities.where("contactId").equals(id).first());
			return { id, name: name ?? (identity ? identity.name : "") };
		}),
	);
}
