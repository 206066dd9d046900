export interface Row {
	readonly what: string;
	readonly figure: number;
	readonly unit: "ms" | "s" | "%" | "kB" | "×" | "/s" | `of ${number}`;
	/** As set for the project; `–` where none is. */
	readonly goal: string;
}

/** Whether the figure keeps its goal, of the form `≤ 10 ms` or `≥ 80 %`; undefined where there is none. */
export function isMet({ figure, goal }: Row): boolean | undefined {
	const [, bound, limit] = /^([≤≥]) ([\d.]+)/.exec(goal) ?? [];
	if (limit === undefined) return undefined;
	return bound === "≤" ? figure <= Number(limit) : figure >= Number(limit);
}

/** The `share` quantile (0 to 1) of the figures, rounded to a tenth. */
export function quantile(figures: readonly number[], share: number): number {
	const sorted = [...figures].sort((a, b) => a - b);
	return round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
}

export function round(figure: number): number {
	return Math.round(figure * 10) / 10;
}
