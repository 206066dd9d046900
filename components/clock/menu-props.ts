import type { ClockTold } from "../../lib/contract/conversation-clock.ts";
import type { Panel } from "../../lib/panel/panel.ts";

export type FootMenuName = "resolve" | "remind" | "more";

export interface MenuProps {
	readonly panel: Panel;
	readonly clock: ClockTold;
	/** The menu has done what it was opened for. */
	readonly onDone: () => void;
}
