import { encodeQR } from "qr";

export interface QrPath {
	/** Modules of each side, the quiet zone included. */
	readonly size: number;
	/** Everything dark, for a `<path>` in that many units. */
	readonly path: string;
}

/** Modules of white around it that readers ask for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

export function qrPath(text: string): QrPath {
	const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE });
	const path = rows.flatMap((row, y) =>
		runsOf(row).map(({ x, width }) => `M${x} ${y}h${width}v1h-${width}z`),
	);
	return { size: rows.length, path: path.join("") };
}

function runsOf(row: readonly boolean[]): { x: number; width: number }[] {
	const runs: { x: number; width: number }[] = [];
	for (const [x, isDark] of row.entries()) {
		const last = runs.at(-1);
		if (!isDark) continue;
		if (last && last.x + last.width === x) last.width += 1;
		else runs.push({ x, width: 1 });
	}
	return runs;
}
