/** Whether what is on screen is kept, for each platform. Not asked yet is off. */
import * as z from "zod/mini";
import { PLATFORM_IDS, type PlatformId } from "../contract/sites.ts";
import { storedValue } from "./stored.ts";

export const RECORDING = ["not-asked", "on", "off"] as const;
export type Recording = (typeof RECORDING)[number];

const stored = z.partialRecord(z.enum(PLATFORM_IDS), z.enum(["on", "off"]));
const item = storedValue("recording");

export async function readRecording(): Promise<Record<PlatformId, Recording>> {
	const parsed = stored.safeParse(await item.read());
	const known = parsed.success ? parsed.data : {};
	return Object.fromEntries(PLATFORM_IDS.map((id) => [id, known[id] ?? "not-asked"])) as Record<
		PlatformId,
		Recording
	>;
}

export async function writeRecording(platform: PlatformId, on: boolean): Promise<void> {
	const now = await readRecording();
	const decided = Object.entries(now).filter(([, state]) => state !== "not-asked");
	await item.write({ ...Object.fromEntries(decided), [platform]: on ? "on" : "off" });
}
