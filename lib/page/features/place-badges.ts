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
/** CSS px: one line of 16 and 1 above and below. */
const HEIGHT = 18;

/** All are measured first and moved then, so that the page is laid out once. */
export function placeBadges(pairs: readonly Pair[], platform: PlatformId): void {
	const spot = SPOTS[platform];
	const shifts = pairs.map(({ badge, row }) => {
		const [own, around] = [badge.getBoundingClientRect(), row.getBoundingClientRect()];
		const [x, y] = shiftOf(badge);
		const top = spot.top === undefined ? around.bottom - (spot.bottom ?? 0) - HEIGHT : around.top + spot.top;
		return { badge, x: around.right - spot.right - (own.left - x), y: top - (own.top - y) };
	});
	for (const { badge, x, y } of shifts) {
		badge.style.setProperty("translate", `${Math.round(x)}px ${Math.round(y)}px`, "important");
	}
}

/** How far it is moved already, CSS px. */
function shiftOf(badge: HTMLElement): readonly [number, number] {
	const [x = 0, y = 0] = badge.style.getPropertyValue("translate").split(" ").map(Number.parseFloat);
	return [Number.isFinite(x) ? x : 0, Number.isFinite(y) ? y : 0];
}
