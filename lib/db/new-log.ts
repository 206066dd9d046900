/**
 * Chromium keeps what is stored in a log that it goes on with after a crash, behind a record that may have been cut
 * off. The start after that finds nonsense there, and throws away all that the extension ever stored. (Seen with an
 * extension that holds nothing of ours: about once in fifty times that the browser is killed while it writes.) Once so
 * much is written, it begins a new log, and what was cut off is never read again. So this is done first, once for each
 * start of the browser; all databases of an extension share one log.
 */

/** The part of `browser.storage.session` used here. */
interface Session {
	get(key: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
}

/** Bytes. Chromium begins a new log after 4 MB; larger pieces than 64 kB it stores elsewhere. */
const PIECE = 50_000;
const PIECES = 90;
const DONE = "new-log";

export async function beginNewLog(session: Session): Promise<void> {
	if ((await session.get(DONE))[DONE] === true) return;
	await fill();
	await session.set({ [DONE]: true });
}

function fill(): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open("new-log", 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore("fill", { autoIncrement: true });
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const db = opening.result;
			const work = db.transaction("fill", "readwrite");
			const fill = work.objectStore("fill");
			for (let piece = 0; piece < PIECES; piece += 1) fill.add(new Uint8Array(PIECE));
			fill.clear();
			work.oncomplete = () => resolve(db.close());
			work.onabort = () => reject(work.error);
		};
	});
}
