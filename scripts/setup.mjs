/**
 * Sets this clone up: packages as locked, WXT's generated types. Runs before `node_modules` exists, on Node 20 or newer,
 * so it uses Node's own modules only. Quick when there is nothing to do.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules", ".bin");
const STAMP = join(ROOT, "node_modules", ".aside-setup");

/** The environment in which our tools run: Node 24 out of `node_modules` first. */
export function toolEnvironment(more = {}) {
	return { ...process.env, ...more, PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}` };
}

/** Runs a tool of `node_modules` and shows what it prints; gives its exit code. */
export function run(command, args, more = {}) {
	const { status } = spawnSync(command, args, {
		cwd: ROOT,
		stdio: "inherit",
		env: toolEnvironment(more),
		shell: process.platform === "win32",
	});
	return status ?? 1;
}

/** As `run`, beside others: resolves with the exit code and all that was printed. */
export function runQuietly(command, args, more = {}) {
	const child = spawn(command, args, {
		cwd: ROOT,
		stdio: ["ignore", "pipe", "pipe"],
		env: toolEnvironment(more),
		shell: process.platform === "win32",
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text) => {
			output += text;
		});
	}
	return new Promise((resolve) => {
		child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
		child.on("close", (code) => resolve({ code: code ?? 1, output }));
	});
}

export function setUp() {
	requireNode();
	const wanted = createHash("sha256")
		.update(readFileSync(join(ROOT, "package-lock.json")))
		.digest("hex");
	const isCurrent = existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted;
	if (!isCurrent) {
		console.log("Installing packages as locked …");
		stopUnless(run("npm", ["ci", "--no-audit", "--no-fund"]), "npm ci failed; its own message is above");
	}
	if (!isCurrent || !existsSync(join(ROOT, ".wxt", "tsconfig.json"))) {
		stopUnless(run("wxt", ["prepare"]), "wxt prepare failed; its own message is above");
	}
	writeFileSync(STAMP, wanted);
}

/** Ends with one clear line when `code` is not 0. */
export function stopUnless(code, line) {
	if (code === 0) return;
	console.error(line);
	process.exit(code);
}

function requireNode() {
	const major = Number(process.versions.node.split(".")[0]);
	if (major < 20) stopUnless(1, `Aside needs Node 20 or newer; this is ${process.versions.node}.`);
}
