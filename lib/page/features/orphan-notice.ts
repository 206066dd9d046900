/** Says in the page that the extension was updated under it, and what helps: our frames there are dead. */
import { placeNotice } from "../notice.ts";
import type { NoticeTexts } from "../texts.ts";
import type { Feature } from "./feature.ts";

/** ms between looks whether the extension is still there; a look costs one property read. */
const LOOK_EVERY = 3_000;

export interface OrphanNotice {
	readonly texts: () => NoticeTexts;
	/** False once the extension was updated or removed under this page. */
	readonly isAlive: () => boolean;
}

export function orphanNotice({ texts, isAlive }: OrphanNotice): Feature {
	return {
		name: "orphan-notice",
		start({ window, signal, end }) {
			// Once it is gone the browser has no words for us.
			const words = texts();
			const timer = setInterval(() => {
				if (isAlive()) return;
				end();
				placeNotice(window, words);
			}, LOOK_EVERY);
			signal.addEventListener("abort", () => clearInterval(timer));
		},
	};
}
