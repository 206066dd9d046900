/** How long each kind of data is kept. */
import { storage } from "wxt/utils/storage";
import { type Retention, retention } from "../contract/keeping.ts";

/** Months; 0: for ever. */
const DEFAULT: Retention = { messages: 12, activity: 24, notes: 0, contacts: 0 };

const item = storage.defineItem<unknown>("local:retention", { fallback: DEFAULT, version: 1 });

/** Falls back to the default when what is stored is not ours. */
export async function readRetention(): Promise<Retention> {
	const stored = retention.safeParse(await item.getValue());
	return stored.success ? stored.data : DEFAULT;
}

export function writeRetention(next: Retention): Promise<void> {
	return item.setValue(next);
}
