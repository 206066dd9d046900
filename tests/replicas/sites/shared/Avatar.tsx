/** A face without a picture: initials on a colour taken from the name, drawn as an inline SVG image. */
import type { ReactNode } from "react";

function hueOf(name: string): number {
	let sum = 0;
	for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
	return sum;
}

function initials(name: string): string {
	const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
	return (
		words
			.slice(0, 2)
			.map((word) => [...word][0]?.toUpperCase() ?? "")
			.join("") || "•"
	);
}

/** A `data:` URL, so that `img` elements stand where the real pages have them. */
export function avatarUrl(name: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56"><rect width="56" height="56" fill="hsl(${hueOf(name)} 45% 45%)"/><text x="28" y="35" font-family="sans-serif" font-size="20" fill="#fff" text-anchor="middle">${initials(name)}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A grey landscape that stands for any photo. */
export const PHOTO_URL = `data:image/svg+xml,${encodeURIComponent(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 160"><rect width="240" height="160" fill="#b9c7d6"/><path d="M0 130 70 60l50 50 40-30 80 70v10H0z" fill="#6f8296"/><circle cx="190" cy="40" r="18" fill="#f4e3a1"/></svg>',
)}`;

/** Emoji are images on Meta's pages; the words are in their `alt`. */
export function emojiUrl(emoji: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><text x="16" y="26" font-size="25" text-anchor="middle">${emoji}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Avatar({ name, size, alt }: { name: string; size: number; alt: string }): ReactNode {
	return (
		<img className="avatar" src={avatarUrl(name)} alt={alt} width={size} height={size} draggable={false} />
	);
}
