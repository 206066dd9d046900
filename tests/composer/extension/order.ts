/** What a test asks of the room, sent through the page as text: objects do not cross between worlds in Firefox. */
export interface Order {
	readonly id: number;
	/** Steps into open shadow roots at `>>>`. */
	readonly box: string;
	readonly text: string;
	readonly stillRight?: boolean;
	/** Finds the box anew by the same path. */
	readonly mayMove?: boolean;
	/** Selects the last so many characters of the box, in the last text node, and gives them as `at`. */
	readonly replaceLast?: number;
	/** A paste event and nothing else, to compare times. */
	readonly bare?: boolean;
	/** As in a browser that does not type on command: `execCommand` answers false in our world. */
	readonly withoutCommands?: boolean;
	readonly abortAfter?: number;
}

export interface Reply {
	readonly id: number;
	/** `ok`, or the failure's kind. */
	readonly outcome: string;
	readonly editor?: string;
	readonly text?: string;
	/** ms from the call to the verified result. */
	readonly took: number;
	/** How often `stillRight` was asked. */
	readonly asked: number;
}

export const ORDER = "test-order";
export const REPLY = "test-reply";
