/** Settings in `storage.local`: validated on every read, with a fallback when what is stored is not ours. */
import * as z from "zod/mini";
import { PLATFORM_IDS, type PlatformId } from "../contract/sites.ts";
import { storedValue } from "./stored.ts";

/** CSS px. */
export const SIDEBAR_WIDTH = { least: 280, usual: 340, most: 480 } as const;

const site = z.boolean();
const layout = z.object({
	mode: z.enum(["open", "folded"]),
	width: z.number().check(z.minimum(SIDEBAR_WIDTH.least), z.maximum(SIDEBAR_WIDTH.most)),
});
export type StoredLayout = z.infer<typeof layout>;

const ALL_ON = Object.fromEntries(PLATFORM_IDS.map((id) => [id, true])) as Record<PlatformId, boolean>;

const sitesItem = storedValue("sites");
const layoutsItem = storedValue("layouts");

/** On or off per site; a site never touched is on. */
export async function readSites(): Promise<Record<PlatformId, boolean>> {
	return { ...ALL_ON, ...perSite(site, await sitesItem.read()) };
}

export function writeSite(platform: PlatformId, enabled: boolean): Promise<void> {
	return inTurn(async () => sitesItem.write({ ...(await readSites()), [platform]: enabled }));
}

export async function readLayout(platform: PlatformId): Promise<StoredLayout> {
	return (await readLayouts())[platform] ?? { mode: "open", width: SIDEBAR_WIDTH.usual };
}

export function writeLayout(platform: PlatformId, layout: StoredLayout): Promise<void> {
	return inTurn(async () => layoutsItem.write({ ...(await readLayouts()), [platform]: layout }));
}

async function readLayouts(): Promise<Partial<Record<PlatformId, StoredLayout>>> {
	return perSite(layout, await layoutsItem.read());
}

/** What is good of a stored record, site by site: one bad value does not cost the others theirs. */
function perSite<Value>(schema: z.ZodMiniType<Value>, stored: unknown): Partial<Record<PlatformId, Value>> {
	const good: Partial<Record<PlatformId, Value>> = {};
	if (typeof stored !== "object" || stored === null) return good;
	for (const id of PLATFORM_IDS) {
		const parsed = schema.safeParse((stored as Partial<Record<PlatformId, unknown>>)[id]);
		if (parsed.success) good[id] = parsed.data;
	}
	return good;
}

let lastWrite: Promise<void> = Promise.resolve();

/** A record is read, changed and written back: two tabs that save at once must not undo one another. */
function inTurn(write: () => Promise<void>): Promise<void> {
	const turn = lastWrite.then(write);
	// Whoever asked is told of the failure; the next in turn is not.
	lastWrite = turn.catch(() => undefined);
	return turn;
}
