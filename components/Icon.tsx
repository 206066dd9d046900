/** Line drawings on a 16 px grid, in the colour of the text around them. Decoration: their buttons carry the words. */
const PATHS = {
	search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14",
	fold: "M3 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 3v10",
	desk: "M2.5 3.5h11v9h-11zM2.5 6.5h11M6 6.5v6",
	panel: "M2.5 3h11v10h-11zM9.5 3v10",
	caret: "m4.5 6.5 3.5 3.5 3.5-3.5",
	check: "m3 8.5 3.2 3.2L13 5",
	alert: "M8 2.5 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2",
	chat: "M2.5 3h11v8h-6L4 13.8V11H2.5z",
	lock: "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
	reload: "M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3",
	copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
	pin: "M6 2.5h4M6.8 2.5v4L4.5 9h7L9.2 6.5v-4M8 9v4.5",
	bell: "M8 2.5a4 4 0 0 1 4 4c0 3.5 1.5 4.5 1.5 4.5h-11S4 10 4 6.5a4 4 0 0 1 4-4ZM6.5 13.2h3",
	more: "M3.2 8h.1M8 8h.1M12.8 8h.1",
	enter: "M13 3.5v4.8H3.5M6.8 5 3.5 8.3l3.3 3.3",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
	return (
		<svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={PATHS[name]} />
		</svg>
	);
}
