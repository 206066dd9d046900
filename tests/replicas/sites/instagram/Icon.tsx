import type { ReactNode } from "react";

/** A line drawing with the label on the `svg`, as this site labels its buttons. */
export function Icon({ label, path }: { label: string; path: string }): ReactNode {
	return (
		<svg aria-label={label} role="img" viewBox="0 0 24 24" width="24" height="24" fill="none">
			<title>{label}</title>
			<path d={path} stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
		</svg>
	);
}

export const PATHS = {
	home: "M3 11 12 3l9 8v10h-6v-6H9v6H3z",
	search: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm5 11 6 6",
	explore: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm4 5-2 6-6 2 2-6z",
	film: "M4 4h16v16H4zM4 9h16M10 9v11M9 4l3 5",
	plane: "M22 3 2 10l8 4 4 8z",
	heart: "M12 20S3 14 3 8a5 5 0 0 1 9-3 5 5 0 0 1 9 3c0 6-9 12-9 12Z",
	pen: "M4 20h16M5 15 16 4l4 4L9 19H5z",
	phone: "M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a3 3 0 0 1-3 3A16 16 0 0 1 3 6a3 3 0 0 1 3-3Z",
	video: "M3 6h12v12H3zM15 10l6-3v10l-6-3",
	info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-10v1",
	smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 14s1 3 4 3 4-3 4-3M9 9v1m6-1v1",
	mic: "M9 4h6v10H9zM6 12a6 6 0 0 0 12 0M12 18v3",
	image: "M3 5h18v14H3zM4 17l5-6 4 4 3-3 5 5",
	dots: "M6 12h.01M12 12h.01M18 12h.01",
	reply: "M10 6 4 12l6 6M4 12h10a6 6 0 0 1 6 6",
} as const;
