/** The editors now mounted, newest last: how the driver reaches an editor's own state. */
export interface MountedEditor {
	/** The text in the editor's own state, never read from the DOM. */
	text(): string;
	setText(text: string): void;
	send(): void;
}

const mounted: MountedEditor[] = [];
const drafts = new Map<string, string>();

/** Returns what takes the editor out again. */
export function mountEditor(editor: MountedEditor): () => void {
	mounted.push(editor);
	return () => {
		const index = mounted.indexOf(editor);
		if (index >= 0) mounted.splice(index, 1);
	};
}

export function openEditor(): MountedEditor | undefined {
	return mounted.at(-1);
}

/** Unsent text per thread, so that coming back (or a remount) finds it again. */
export function draftOf(threadId: string): string {
	return drafts.get(threadId) ?? "";
}

export function keepDraft(threadId: string, text: string): void {
	drafts.set(threadId, text);
}
