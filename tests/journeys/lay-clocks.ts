/** Lays clocks of conversations into the extension's database, as the worker keeps them. */
import type { Page } from "@playwright/test";
import type { ConversationClock } from "../../lib/contract/conversation-clock.ts";

/** Through a page of the extension. */
export function layClocks(desk: Page, clocks: readonly ConversationClock[]): Promise<void> {
	return desk.evaluate(
		(rows) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open("aside");
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const work = opening.result.transaction("clocks", "readwrite");
					for (const row of rows) work.objectStore("clocks").put(row);
					work.onabort = () => reject(work.error);
					work.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		clocks,
	);
}
