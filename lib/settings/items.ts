/** Settings in `storage.local`: versioned, validated on every read, with a fallback when what is stored is not ours. */
import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";
import { PLATFORM_IDS, type PlatformId } from "../contract/sites.ts";

/** CSS px. */
export const SIDEBAR_WIDTH = { least: 280, usual: 340, most: 480 } as const;

const sites = z.record(z.enum(PLATFORM_IDS), z.boolean());

const layouts = z.partialRecord(
	z.enum(PLATFORM_IDS),
	z.object({
		mode: z.enum(["open", "folded"]),
		width: z.number().check(z.minimum(SIDEBAR_WIDTH.least), z.maximum(SIDEBAR_WIDTH.most)),
	}),
);
type Layouts = z.infer<typeof layouts>;
export type StoredLayout = NonNullable<Layouts[PlatformId]>;

const ALL_ON = Object.fromEntries(PLATFORM_IDS.map((id) => [id, true])) as Record<PlatformId, boolean>;

const sitesItem = storage.defineItem<unknown>("local:sites", { fallback: ALL_ON, version: 1 });
const layoutsItem = storage.defineItem<unknown>("local:layouts", { fallback: {}, version: 1 });

/** On or off per site; a site never touched is on. */
export async function readSites(): Promise<Record<PlatformId, boolean>> {
	const parsed = sites.safeParse({ ...ALL_ON, ...asObject(await sitesItem.getValue()) });
	return parsed.success ? parsed.data : ALL_ON;
}

export async function writeSite(platform: PlatformId, enabled: boolean): Promise<void> {
	await sitesItem.setValue({ ...(await readSites()), [platform]: enabled });
}

export async function readLayout(platform: PlatformId): Promise<StoredLayout> {
	return (await readLayouts())[platform] ?? { mode: "open", width: SIDEBAR_WIDTH.usual };
}

export async function writeLayout(platform: PlatformId, layout: StoredLayout): Promise<void> {
	await layoutsItem.setValue({ ...(await readLayouts()), [platform]: layout });
}

async function readLayouts(): Promise<Layouts> {
	const parsed = layouts.safeParse(await layoutsItem.getValue());
	return parsed.success ? parsed.data : {};
}

function asObject(value: unknown): object {
	return typeof value === "object" && value !== null ? value : {};
}
