/** Chrome before 144 has no `Temporal`: there, and only there, the stand-in that lies beside the worker is loaded. */
export const TEMPORAL_STAND_IN = "/temporal-polyfill.js";

/** Must be called while the worker's script runs for the first time: later a service worker may load nothing more. */
export function loadTemporal(): void {
	if ("Temporal" in globalThis) return;
	const { importScripts } = globalThis as unknown as { importScripts?: (url: string) => void };
	importScripts?.(TEMPORAL_STAND_IN);
}
