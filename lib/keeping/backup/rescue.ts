/**
 * Saves what can still be read of a database that Aside itself cannot open: as it is, without bringing it up to date,
 * row by row, so that one that is damaged costs itself only. What comes out is an ordinary backup file.
 */
import type { Bytes } from "../base64.ts";
import { writeBackup } from "./write-backup.ts";

/** The tables of a backup, in its order; a test compares. */
export const RESCUED = [
	"messages",
	"templateUses",
	"outcomes",
	"conversations",
	"notes",
	"identities",
	"contactLinks",
	"contacts",
	"fieldDefinitions",
	"templates",
	"templateVersions",
	"learnedTemplates",
	"conversationSteps",
	"marketingSent",
	"clocks",
	"samples",
] as const;

const AT_ONCE = 200;

interface Rescued {
	readonly bytes: readonly Bytes[];
	readonly rows: number;
	/** Rows that could not be read, or whose text the lock seals. */
	readonly left: number;
}

/** Undefined: the browser does not open it at all, or there is none. */
export async function rescue(
	name: string,
	about: { readonly made: number; readonly app: string },
): Promise<Rescued | undefined> {
	const db = await openAsItIs(name);
	if (!db) return undefined;
	const writer = await writeBackup(about);
	const bytes: Bytes[] = [];
	let left = 0;
	for (const table of RESCUED) {
		if (!db.objectStoreNames.contains(table)) continue;
		for await (const rows of rowsOf(db, table)) {
			const whole = rows.filter((row): row is object => row !== undefined && !isSealed(row));
			left += rows.length - whole.length;
			bytes.push(...(await writer.add(table, whole)));
		}
	}
	db.close();
	const end = await writer.finish();
	const rows = Object.values(end.counts).reduce((sum, count) => sum + count, 0);
	return { bytes: [...bytes, ...end.bytes], rows, left };
}

function isSealed(row: object): boolean {
	const { text } = row as { text?: unknown };
	return typeof text === "object";
}

function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		const opening = indexedDB.open(name);
		// There is none: nothing is made of it.
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => resolve(undefined);
	});
}

/** Undefined for each row that could not be read. */
async function* rowsOf(db: IDBDatabase, table: string): AsyncGenerator<readonly (object | undefined)[]> {
	const keys = (await settled(() => store(db, table).getAllKeys())) ?? [];
	for (let at = 0; at < keys.length; at += AT_ONCE) {
		const part = keys.slice(at, at + AT_ONCE);
		const range = IDBKeyRange.bound(part[0], part.at(-1));
		const rows = await settled(() => store(db, table).getAll(range));
		if (rows) yield rows as object[];
		else yield await Promise.all(part.map((key) => settled(() => store(db, table).get(key))));
	}
}

function store(db: IDBDatabase, table: string): IDBObjectStore {
	return db.transaction(table).objectStore(table);
}

function settled<Value>(ask: () => IDBRequest<Value>): Promise<Value | undefined> {
	return new Promise((resolve) => {
		try {
			const request = ask();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(undefined);
		} catch {
			resolve(undefined);
		}
	});
}
