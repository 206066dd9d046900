import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

it("the sidebar's size budget leaves out no script that the sidebar loads at first", () => {
	const budgets: { name: string; path: string | string[] }[] = JSON.parse(read("package.json"))["size-limit"];
	const sidebar = budgets.find(({ name }) => name === "sidebar, first load");
	const leftOut = [sidebar?.path ?? []]
		.flat()
		.flatMap((glob) => /^!.*\{([\w,-]+)\}/.exec(glob)?.[1]?.split(",") ?? []);
	const loaded = [...read(".output/chrome-mv3/sidebar.html").matchAll(/chunks\/([\w-]+)-[\w-]{8}\.js/g)].map(
		([, name]) => name,
	);
	expect(leftOut).toContain("desk");
	expect(loaded).toContain("sidebar");
	expect(loaded.filter((name) => name !== undefined && leftOut.includes(name))).toEqual([]);
});
