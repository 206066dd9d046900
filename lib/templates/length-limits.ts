import type { PlatformId } from "../contract/sites.ts";

/** How long a message may be on each platform, in characters. */
interface LengthLimit {
	readonly characters: number;
	/** `refuse`: the platform cuts or rejects a longer one. `warn`: it goes through, but not everywhere. */
	readonly beyond: "refuse" | "warn";
}

/** Instagram 1,000 and X 10,000 are hard; Meta's send API stops at 2,000, its web page takes more. */
export const LENGTH_LIMITS: Readonly<Record<PlatformId, LengthLimit>> = {
	instagram: { characters: 1_000, beyond: "refuse" },
	facebook: { characters: 2_000, beyond: "warn" },
	business: { characters: 2_000, beyond: "warn" },
	x: { characters: 10_000, beyond: "refuse" },
};

export type LengthVerdict = "fits" | "warn" | "refuse";

/** Counts as the platforms do: UTF-16 units, an emoji as two or more. */
export function judgeLength(length: number, platform: PlatformId): LengthVerdict {
	const limit = LENGTH_LIMITS[platform];
	return length <= limit.characters ? "fits" : limit.beyond;
}
