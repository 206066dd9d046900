/** What a contact is to the list of those who wait. */
import type { Contact } from "../contract/contact.ts";
import { inUnits } from "../contract/money.ts";

/** `worth`: sales so far in whole units, whatever the currency: it only weighs one against another. */
export function standingOf(contact: Pick<Contact, "vip" | "sales"> | undefined): {
	readonly isVip: boolean;
	readonly worth: number;
} {
	if (!contact) return { isVip: false, worth: 0 };
	const worth = contact.sales.reduce((sum, { amount, currency }) => sum + inUnits(amount, currency), 0);
	return { isVip: contact.vip, worth };
}
