/** A face without a picture: initials on a colour taken from the name, drawn in the page. */
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

/** Drawn once each: a list that is scrolled shows the same faces again and again. */
const drawn = new Map<string, string>();
let canvas: HTMLCanvasElement | undefined;

/** A `data:` URL of pixels, as the real pages' pictures are; an SVG would be a document of its own wherever it stands. */
function picture(key: string, width: number, height: number, draw: (on: CanvasRenderingContext2D) => void) {
	const known = drawn.get(key);
	if (known) return known;
	canvas ??= document.createElement("canvas");
	// Setting the size also wipes what was drawn before.
	Object.assign(canvas, { width, height });
	const on = canvas.getContext("2d");
	if (!on) throw new Error("This browser draws no pictures");
	on.textAlign = "center";
	draw(on);
	const url = canvas.toDataURL();
	drawn.set(key, url);
	return url;
}

/** So that `img` elements stand where the real pages have them. */
export function avatarUrl(name: string): string {
	return picture(`face ${name}`, 56, 56, (on) => {
		on.fillStyle = `hsl(${hueOf(name)} 45% 45%)`;
		on.fillRect(0, 0, 56, 56);
		on.fillStyle = "#fff";
		on.font = "20px sans-serif";
		on.fillText(initials(name), 28, 35);
	});
}

/** A grey landscape that stands for any photo. */
export function photoUrl(): string {
	return picture("photo", 240, 160, (on) => {
		on.fillStyle = "#b9c7d6";
		on.fillRect(0, 0, 240, 160);
		on.fillStyle = "#6f8296";
		on.fill(new Path2D("M0 130 70 60l50 50 40-30 80 70v10H0z"));
		on.fillStyle = "#f4e3a1";
		on.fill(new Path2D("M172 40a18 18 0 1 0 36 0a18 18 0 1 0-36 0z"));
	});
}

/** Emoji are images on Meta's pages; the words are in their `alt`. */
export function emojiUrl(emoji: string): string {
	return picture(`emoji ${emoji}`, 32, 32, (on) => {
		on.font = "25px sans-serif";
		on.fillText(emoji, 16, 26);
	});
}

export function Avatar({ name, size, alt }: { name: string; size: number; alt: string }): ReactNode {
	return (
		<img className="avatar" src={avatarUrl(name)} alt={alt} width={size} height={size} draggable={false} />
	);
}
