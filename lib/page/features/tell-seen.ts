/** Tells the worker what stands on screen: the open conversation, and the inbox rows. */
import type { PageView } from "../../contract/page-view.ts";
import type { Feature, FeatureVisit } from "./feature.ts";
import { rowSeen } from "./row-seen.ts";

/**
 * ms before it is told what changed in the conversation: of a text that was put in and sent at once, the worker is to hear
 * from whoever put it in first.
 */
const CHANGED = 250;
/** ms of rest before rows are told, so that scrolling through an inbox does not wake the worker at every step. */
const REST = 400;
const MOST_ROWS = 300;

export const tellSeen: Feature = {
	name: "tell-seen",
	start(visit) {
		tellPage(visit);
		tellRows(visit);
	},
};

function tellPage({ ask, signal, onView }: FeatureVisit): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let last: PageView | undefined;

	function tell(): void {
		clearTimeout(timer);
		timer = undefined;
		if (last) void ask("page.seen", { view: last });
	}
	function tellWhatIsLeft(): void {
		if (timer !== undefined) tell();
	}

	onView((view) => {
		if (last?.threadKey !== view.threadKey) tellWhatIsLeft();
		if (!isSettled(view)) return;
		const isOpen = last?.threadKey === view.threadKey;
		last = view;
		if (isOpen) timer ??= setTimeout(tell, CHANGED);
		else tell();
	});
	signal.addEventListener("abort", tellWhatIsLeft);
}

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
