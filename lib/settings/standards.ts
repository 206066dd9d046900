import { storage } from "wxt/utils/storage";
import { type Standards, standards } from "../contract/response-times.ts";

const item = storage.defineItem<unknown>("local:standards", { fallback: undefined, version: 1 });

/** Undefined when none were set, or what is stored is not ours: the usual ones hold then. */
export async function readStandards(): Promise<Standards | undefined> {
	const parsed = standards.safeParse(await item.getValue());
	return parsed.success ? parsed.data : undefined;
}

export async function writeStandards(next: Standards): Promise<void> {
	await item.setValue(next);
}
