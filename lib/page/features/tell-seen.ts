/** Tells the worker what stands on screen: the open conversation, and the inbox rows. */
import type { PageView } from "../../contract/page-view.ts";
import type { Feature, FeatureVisit } from "./feature.ts";
import { rowSeen } from "./row-seen.ts";

/** ms of rest before rows are told, so that scrolling through an inbox does not wake the worker at every step. */
const REST = 400;
const MOST_ROWS = 300;

export const tellSeen: Feature = {
	name: "tell-seen",
	start(visit) {
		visit.onView((view) => {
			if (isSettled(view)) void visit.ask("page.seen", { view });
		});
		tellRows(visit);
	},
};

/** Certain whose conversation it is: a view without a contact may still show an earlier thread's messages. */
function isSettled(view: PageView): boolean {
	return view.threadKey !== undefined && view.contact !== undefined;
}

function tellRows({ platform, rows: watch, ask, signal }: FeatureVisit): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let told = "";
	watch.listen({
		onRows(readings) {
			clearTimeout(timer);
			timer = setTimeout(() => {
				const rows = readings.slice(0, MOST_ROWS).map(rowSeen);
				const text = JSON.stringify(rows);
				if (text === told) return;
				told = text;
				void ask("rows.seen", { platform: platform.id, rows });
			}, REST);
		},
	});
	signal.addEventListener("abort", () => clearTimeout(timer));
}
