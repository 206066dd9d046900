/** `124000` of `EUR` is 1240: amounts are kept in a currency's smallest unit by ISO 4217, which for `JPY` is the whole yen. */
export function inUnits(amount: number, currency: string): number {
	return amount / smallestIn(currency);
}

/** How many of the smallest unit make one: 100 cents. */
export function smallestIn(currency: string): number {
	const format = new Intl.NumberFormat("en", { style: "currency", currency });
	return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2);
}
