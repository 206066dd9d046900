import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Puts the focus on the first thing that can have it, when the menu appears and when `turn` changes. */
export function useFirstFocus<Kind extends HTMLElement>(turn?: unknown): RefObject<Kind | null> {
	const ref = useRef<Kind>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `turn` says when.
	useEffect(() => ref.current?.querySelector<HTMLElement>("button, input, select")?.focus(), [turn]);
	return ref;
}
