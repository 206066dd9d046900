/** How long each kind of data is kept. */
import { type Retention, retention } from "../contract/keeping.ts";
import { storedValue } from "./stored.ts";

/** Months; 0: for ever. */
const DEFAULT: Retention = { messages: 12, activity: 24, notes: 0, contacts: 0 };

const item = storedValue("retention");

/** Falls back to the default when what is stored is not ours. */
export async function readRetention(): Promise<Retention> {
	const stored = retention.safeParse(await item.read());
	return stored.success ? stored.data : DEFAULT;
}

export function writeRetention(next: Retention): Promise<void> {
	return item.write(next);
}
