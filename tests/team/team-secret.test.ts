/** What the team's secret does: names conversations, seals hand-overs, and is sealed itself for other devices. */
import { expect, test } from "vitest";
import { newDeviceKeys } from "../../lib/panel/team/device-keys.ts";
import { hashThread, openJson, openSecret, sealJson, sealSecret } from "../../lib/sync/team-secret.ts";

const secret = { id: "k1", secret: "s".repeat(43) };
const other = { id: "k2", secret: `t${"s".repeat(42)}` };
const about = { threadKey: "x:1-2", name: "Zoë Müller", note: "Ζητά τιμολόγιο 🙂" };

test("a conversation goes by one name under one secret, and by none that can be guessed without it", async () => {
	const name = await hashThread(secret, "x:1-2");
	expect(name).toMatch(/^[A-Za-z0-9_-]{43}$/);
	expect(await hashThread(secret, "x:1-2")).toBe(name);
	expect(await hashThread(secret, "x:1-3")).not.toBe(name);
	expect(await hashThread(other, "x:1-2")).not.toBe(name);
});

test("what is sealed opens with the same secret, for the same place, and otherwise not at all", async () => {
	const sealed = await sealJson(secret, "h1", about);
	expect(sealed).not.toContain("Zo");
	expect(await openJson([other, secret], "h1", sealed)).toEqual(about);
	expect(await openJson([secret], "h2", sealed)).toBeUndefined();
	expect(await openJson([other], "h1", sealed)).toBeUndefined();
	expect(await openJson([{ ...other, id: "k1" }], "h1", sealed)).toBeUndefined();
	const [key, iv, text = ""] = sealed.split(".");
	const changed = `${key}.${iv}.${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`;
	expect(await openJson([secret], "h1", changed)).toBeUndefined();
	expect(await openJson([secret], "h1", "k1.!.!")).toBeUndefined();
	expect(await sealJson(secret, "h1", about)).not.toBe(sealed);
});

test("the secret reaches the one device it was sealed for, under its own id", async () => {
	const [mine, theirs] = [await newDeviceKeys(), await newDeviceKeys()];
	const copy = await sealSecret(secret, mine.publicKey);
	expect(copy).toMatch(/^[A-Za-z0-9_.-]{1,600}$/);
	expect(await openSecret(mine.privateKey, "k1", copy)).toEqual(secret);
	expect(await openSecret(mine.privateKey, "k2", copy)).toBeUndefined();
	expect(await openSecret(theirs.privateKey, "k1", copy)).toBeUndefined();
	expect(await openSecret(mine.privateKey, "k1", "none")).toBeUndefined();
});
