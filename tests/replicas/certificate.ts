/** A throw-away certificate for the replica server: made anew at each start, trusted by nobody. */
import selfsigned from "selfsigned";

const HOSTS = [
	"www.instagram.com",
	"www.facebook.com",
	"www.messenger.com",
	"business.facebook.com",
	"x.com",
	"localhost",
];

/** PEM key and certificate naming every replica host. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
	const made = await selfsigned.generate([{ name: "commonName", value: "replica.invalid" }], {
		keySize: 2048,
		extensions: [
			{
				name: "subjectAltName",
				altNames: [
					...HOSTS.map((value) => ({ type: 2 as const, value })),
					{ type: 7 as const, ip: "127.0.0.1" },
				],
			},
		],
	});
	return { key: made.private, cert: made.cert };
}
