/** Where badges stand on their rows: in the corner that each site leaves free. */
import type { PlatformId } from "../../contract/sites.ts";

interface Pair {
	readonly badge: HTMLElement;
	readonly row: HTMLElement;
}

/** CSS px between the badge and the row's right edge, and its distance from the row's top or bottom edge. */
interface Spot {
	readonly right: number;
	readonly top?: number;
	readonly bottom?: number;
}

/**
 * Instagram and Facebook write the time after the preview and put an unread dot in the middle of the right edge: the
 * corner above is free. X and Business Suite have the time there: the corner below is free.
 */
const SPOTS: Readonly<Record<PlatformId, Spot>> = {
	instagram: { right: 8, top: 2 },
	facebook: { right: 10, top: 1 },
	business: { right: 8, bottom: 3 },
	x: { right: 12, bottom: 2 },
};
const INSET = "--aside-inset";
const SHIFT = "--aside-shift";

/**
 * Before they are in the page. In most rows the corner can be named, and nothing is measured: a row that is positioned is
 * what its badge is positioned by.
 */
export function pinBadges(pairs: readonly Pair[], platform: PlatformId): void {
	const { right, top, bottom } = SPOTS[platform];
	const inset = [top, right, bottom].map((px) => (px === undefined ? "auto" : `${px}px`)).join(" ");
	for (const { badge, row } of pairs)
		if (getComputedStyle(row).position !== "static") badge.style.setProperty(INSET, `${inset} auto`);
}

/** The others, in the page: moved by a measured shift. All are measured first and moved then: the page is laid out once. */
export function shiftBadges(pairs: readonly Pair[], platform: PlatformId): void {
	const spot = SPOTS[platform];
	const free = pairs.filter(({ badge }) => badge.style.getPropertyValue(INSET) === "");
	const shifts = free.map(({ badge, row }) => {
		const [own, around] = [badge.getBoundingClientRect(), row.getBoundingClientRect()];
		const [x, y] = shiftOf(badge);
		const down =
			spot.top === undefined
				? around.bottom - (spot.bottom ?? 0) - own.bottom
				: around.top + spot.top - own.top;
		return { badge, x: around.right - spot.right - own.right + x, y: down + y };
	});
	for (const { badge, x, y } of shifts)
		badge.style.setProperty(SHIFT, `${Math.round(x)}px ${Math.round(y)}px`);
}

/** How far it is moved already, CSS px. */
function shiftOf(badge: HTMLElement): readonly [number, number] {
	const [x = 0, y = 0] = badge.style.getPropertyValue(SHIFT).split(" ").map(Number.parseFloat);
	return [Number.isFinite(x) ? x : 0, Number.isFinite(y) ? y : 0];
}
