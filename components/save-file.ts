/** Hands a file to the person: the browser's own download, no permission needed. */
export function saveFile(parts: readonly BlobPart[], name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([...parts], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The download reads the Blob after this turn; a large one for some seconds.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
