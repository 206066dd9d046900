/** What the page saw happen to it, for the driver to report: policy violations, shortcuts, sends. */
const sideEffects: string[] = [];
const violations: string[] = [];
const sent: { readonly threadId: string; readonly text: string }[] = [];

document.addEventListener("securitypolicyviolation", (event) => {
	violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${event.sourceFile})`);
});

export function noteSideEffect(name: string): void {
	sideEffects.push(name);
}

export function noteSent(threadId: string, text: string): void {
	sent.push({ threadId, text });
}

/** Notes an action that no person can have made: only scripts make untrusted events. */
export function noteUntrusted(name: string, event: Event | undefined): void {
	if (event !== undefined && !event.isTrusted) sideEffects.push(`untrusted-${name}`);
}

export const evidence = {
	sideEffects: (): readonly string[] => [...sideEffects],
	violations: (): readonly string[] => [...violations],
	sent: () => [...sent],
};
