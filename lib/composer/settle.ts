/** Longest wait for an editor to show the text, ms. */
export const PATIENCE = 300;
const LOOK_EVERY = 8;
/** ms for which the text must stay as expected: editors and React may correct it in a later task. */
const STEADY_FOR = 16;

/** Resolves after `ms`, or at once when `signal` fires. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener("abort", done);
		if (signal.aborted) done();
	});
}

/** A page that was busy for all our patience has not had its turn yet: it gets at least so many looks. */
const LEAST_LOOKS = 6;

/** Looks again and again until `isRight` has held for a moment; false when patience or `signal` ends first. */
export async function settles(isRight: () => boolean, signal: AbortSignal): Promise<boolean> {
	const deadline = performance.now() + PATIENCE;
	let rightSince: number | undefined;
	await pause(0, signal);
	for (let looks = 1; !signal.aborted; looks += 1) {
		const now = performance.now();
		rightSince = isRight() ? (rightSince ?? now) : undefined;
		if (rightSince !== undefined && now - rightSince >= STEADY_FOR) return true;
		// What is right only now is not given up before it is known to stay.
		if (rightSince === undefined && now > deadline && looks >= LEAST_LOOKS) return false;
		await pause(LOOK_EVERY, signal);
	}
	return false;
}

/** Resolves when the document has announced a change of selection and its listeners have run, or after `atMost` ms. */
export async function selectionLearned(atMost: number, signal: AbortSignal): Promise<void> {
	const heard = new AbortController();
	const options = { signal: AbortSignal.any([heard.signal, signal]), capture: true };
	// In the capture phase it passes the window before it reaches the page's own listeners.
	addEventListener("selectionchange", () => heard.abort(), options);
	await pause(atMost, AbortSignal.any([heard.signal, signal]));
	heard.abort();
	// Lexical commits in a microtask, React 18 may in a task of its own.
	await pause(0, signal);
}
