/** What a contact is to the list of those who wait. */
import type { Contact } from "../contract/contact.ts";

/** `worth`: sales so far in whole units, whatever the currency: it only weighs one against another. */
export function standingOf(contact: Pick<Contact, "vip" | "sales"> | undefined): {
	readonly isVip: boolean;
	readonly worth: number;
} {
	if (!contact) return { isVip: false, worth: 0 };
	const worth = contact.sales.reduce((sum, { amount, currency }) => sum + amount / unitsOf(currency), 0);
	return { isVip: contact.vip, worth };
}

function unitsOf(currency: string): number {
	const format = new Intl.NumberFormat("en", { style: "currency", currency });
	return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
}
