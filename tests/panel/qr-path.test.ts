import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { formatLink } from "../../lib/contract/sync-link.ts";
import { qrPath } from "../../lib/panel/team/qr-path.ts";

const LINK = formatLink({
	kind: "join",
	server: "https://team.a-rather-long-name-of-a-shop.example.org:8787",
	team: "00000000-0000-4000-8000-000000000001",
	invite: "i".repeat(43),
	key: { id: "k".repeat(12), secret: "S-_9".repeat(11).slice(0, 43) },
});

/** As a camera sees it: the path painted black on white. */
function painted({ size, path }: ReturnType<typeof qrPath>, scale: number) {
	const side = size * scale;
	const data = new Uint8Array(side * side * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
			for (let at = Number(x) * scale; at < (Number(x) + Number(width)) * scale; at += 1)
				data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
	}
	return { width: side, height: side, data };
}

test("what is drawn reads as the link", () => {
	expect(decodeQR(painted(qrPath(LINK), 4))).toBe(LINK);
});

test("four modules around it stay white", () => {
	const { size, path } = qrPath(LINK);
	const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
	expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
	expect(Math.max(...places.flatMap(([x = 0, y = 0, width = 0]) => [x + width, y + 1]))).toBe(size - 4);
});
