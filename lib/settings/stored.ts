/** One value in `storage.local`, as it lies there: whoever reads it judges its shape. */
import { browser } from "wxt/browser";

export interface StoredValue {
	/** Undefined: never written. */
	read(): Promise<unknown>;
	write(value: unknown): Promise<void>;
}

export function storedValue(key: string): StoredValue {
	return {
		read: async () => (await browser.storage.local.get(key))[key],
		write: (value) => browser.storage.local.set({ [key]: value }),
	};
}
