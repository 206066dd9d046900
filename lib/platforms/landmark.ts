/**
 * Site knowledge as data. A landmark says how to find one thing on a foreign page, why we trust that, and on which
 * committed page it was proven: a selector without evidence does not compile, and a test counts every match.
 */
export interface Evidence {
	/** File in `tests/fixtures/platforms/<site>/`. */
	readonly fixture: string;
	/** How often it matches there. */
	readonly matches: number;
}

export interface Candidate {
	readonly css: string;
	/** What the page looks like there, and the fact's confidence. */
	readonly why: string;
	readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Ordered candidates, newest first. No generated class names, no words of one interface language. */
export type Landmark = readonly [Candidate, ...Candidate[]];
export type Landmarks = Readonly<Record<string, Landmark>>;

/** The first candidate that matches inside `root`, with its first element. */
export function findLandmark(root: ParentNode, landmark: Landmark): Element | undefined {
	for (const candidate of landmark) {
		const found = root.querySelector(candidate.css);
		if (found) return found;
	}
	return undefined;
}

/** All matches of the first candidate that matches at all. */
export function findAllLandmarks(root: ParentNode, landmark: Landmark): readonly Element[] {
	for (const candidate of landmark) {
		const found = root.querySelectorAll(candidate.css);
		if (found.length > 0) return [...found];
	}
	return [];
}
