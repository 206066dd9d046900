import type { ReactNode } from "react";

const SHAPES = {
	home: "M4 11 12 4l8 7v9H4z",
	search: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm5 11 6 6",
	bell: "M6 17V10a6 6 0 0 1 12 0v7zM10 20h4",
	mail: "M3 5h18v14H3zM3 6l9 7 9-7",
	user: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 20c1-5 15-5 16 0",
	pen: "M4 20h16M5 15 16 4l4 4L9 19H5z",
	clip: "M8 12V6a4 4 0 0 1 8 0v10a5 5 0 0 1-10 0V8",
	mic: "M9 4h6v10H9zM6 12a6 6 0 0 0 12 0M12 18v3",
	send: "M4 12 20 4l-4 16-5-6z",
	info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-10v1",
	check: "m5 13 4 4L19 7",
	timer: "M12 6a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 7V9M10 3h4",
	lock: "M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3",
} as const;

export function Icon({ shape }: { shape: keyof typeof SHAPES }): ReactNode {
	return (
		<svg viewBox="0 0 24 24" width="22" height="22" fill="none" aria-hidden="true">
			<path
				d={SHAPES[shape]}
				stroke="currentColor"
				strokeWidth="2"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	);
}
