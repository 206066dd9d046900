import { type Standards, standards } from "../contract/response-times.ts";
import { storedValue } from "./stored.ts";

const item = storedValue("standards");

/** Undefined when none were set, or what is stored is not ours: the usual ones hold then. */
export async function readStandards(): Promise<Standards | undefined> {
	const parsed = standards.safeParse(await item.read());
	return parsed.success ? parsed.data : undefined;
}

export async function writeStandards(next: Standards): Promise<void> {
	await item.write(next);
}
