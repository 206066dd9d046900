/** "Alt+R" as the browser writes it, key by key. */
export function Keys({ shortcut }: { readonly shortcut: string }) {
	if (shortcut === "") return null;
	return (
		<span class="keys">
			{shortcut.split("+").map((key) => (
				<kbd key={key}>{key}</kbd>
			))}
		</span>
	);
}
