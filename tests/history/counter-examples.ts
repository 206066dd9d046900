/**
 * What properties of the history once failed with. Each is tried again before the made-up ones.
 *
 * Where a property fails, fast-check prints its seed and `Counterexample: [...]`: put that here, under the property's
 * name, with a line that says what was wrong, and it is never forgotten again.
 */
import type { Change } from "./thread-model.ts";

const write = (...words: number[]): Change => ({ do: "write", words });
const LOOK: Change = { do: "look", back: 0, length: 7 };
const EDIT: Change = { do: "edit", back: 0 };
const UNSEND: Change = { do: "unsend", back: 0 };

/** "windows of the newest messages hold what was seen" */
export const NEWEST: [Change[]][] = [
	// What is missing from a window was dropped instead of marked as unsent.
	[[write(0, 0, 2, 0), UNSEND]],
	[[write(0, 2, 0), write(0), UNSEND]],
	// An edited text was not taken over.
	[[write(0, 0, 2, 0), EDIT]],
	// A window that touches none seen before stood in front of all.
	[[write(0), LOOK, write(0, 0, 0, 0, 0), write(0)]],
	// The worst fit won.
	[
		[
			write(0, 0),
			write(0, 0, 0, 0, 0),
			write(0, 2, 0),
			EDIT,
			write(0, 0),
			write(0, 0, 0, 0, 0),
			write(2, 0),
			EDIT,
		],
	],
	// What reads like an edit, of messages that still stood, outweighed the few words that were the same.
	[[write(0, 0, 0, 0, 0), write(1, 3, 1, 1), LOOK]],
	// What hung over at one end was not tried on the run there.
	[[write(0, 0), write(0, 0, 0, 0, 0, 0), write(1, 3, 1, 1), LOOK]],
];

const FOURTEEN = Array<number>(14).fill(0);

/** "windows anywhere, as when scrolling up, hold what was seen" */
export const ANYWHERE: [words: number[], looks: [back: number, length: number][]][] = [
	// A window that bridges a gap brought in again what the run before it, or after it, holds.
	[
		FOURTEEN,
		[
			[0, 7],
			[7, 7],
			[0, 8],
		],
	],
	[
		FOURTEEN,
		[
			[0, 7],
			[7, 7],
			[2, 10],
		],
	],
	[
		FOURTEEN,
		[
			[7, 7],
			[0, 7],
			[0, 8],
		],
	],
	// The newer window was put in front of the older one.
	[
		FOURTEEN,
		[
			[7, 7],
			[0, 7],
		],
	],
	// What reads like an edit outweighed the few words that were the same: what is stored came in again.
	[
		[0, 0, 2, 1, 3, 2, 3, 4, 0, 0, 0, 0, 0, 0, 2, 3, 3, 2, 3, 4],
		[
			[0, 8],
			[19, 11],
			[49, 8],
		],
	],
	[
		[0, 0, 2, 1, 0, 4, 1, 4, 2, 0, 2, 2, 1, 0, 4, 3, 4, 2],
		[
			[0, 10],
			[6, 10],
		],
	],
];

type Holed = { back: number; before: number; hole: number; after: number };

/** "windows with a hole, bridged by others or not, hold what was seen, and a gap where nobody looked" */
export const HOLED: [words: number[], looks: Holed[]][] = [
	// Two small words behind a hole were taken for the like of them before it, on which the same window lay.
	[
		[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0],
		[
			{ back: 0, before: 7, hole: 3, after: 7 },
			{ back: 1, before: 7, hole: 1, after: 8 },
		],
	],
	// What stands behind the hole was put before what the same window shows in front of it.
	[
		[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
		[
			{ back: 0, before: 7, hole: 4, after: 10 },
			{ back: 6, before: 7, hole: 3, after: 8 },
		],
	],
];

/** "seeing again what was seen changes nothing": what the others failed with. */
export const AGAIN: [Change[], back: number, length: number][] = NEWEST.map(([list]) => [list, 2, 9]);
