/** Databases as earlier versions of Aside left them, dumped store by store, and how to lay one out. */
import { readFileSync } from "node:fs";

export interface StoredDatabase {
	/** The browser's number: ten times ours. */
	readonly version: number;
	readonly stores: Readonly<
		Record<
			string,
			{
				readonly keyPath: string | string[];
				readonly autoIncrement?: boolean;
				/** Name of the index, and what it goes by. */
				readonly indexes: Readonly<Record<string, string | string[]>>;
				readonly rows: readonly object[];
			}
		>
	>;
}

export function storedDatabase(version: number): StoredDatabase {
	const file = new URL(`../fixtures/databases/version-${version}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, "utf8"));
}

/** Also handed to a browser's page as it is: uses nothing from outside. */
export function layOut({ name, dump }: { name: string; dump: StoredDatabase }): Promise<void> {
	return new Promise((resolve, reject) => {
		const gone = indexedDB.deleteDatabase(name);
		gone.onerror = () => reject(gone.error);
		gone.onsuccess = () => {
			const opening = indexedDB.open(name, dump.version);
			opening.onerror = () => reject(opening.error);
			opening.onupgradeneeded = () => {
				for (const [table, { keyPath, autoIncrement, indexes, rows }] of Object.entries(dump.stores)) {
					const store = opening.result.createObjectStore(table, {
						keyPath,
						autoIncrement: autoIncrement === true,
					});
					for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
					for (const row of rows) store.add(row);
				}
			};
			opening.onsuccess = () => {
				opening.result.close();
				resolve();
			};
		};
	});
}
