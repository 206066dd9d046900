/** The sealed part of a backup, opened piece by piece. See format.ts. */
import type { Bytes } from "../base64.ts";
import type { ByteQueue } from "./byte-queue.ts";
import { type BackupFault, PIECE, pieceParams, TAG } from "./format.ts";

export interface OpenedPieces {
	/** Ends early at the first piece that does not open. */
	pieces(): AsyncGenerator<Bytes>;
	/** Why the pieces ended early. */
	fault(): BackupFault | undefined;
}

export function openPieces(queue: ByteQueue, key: CryptoKey, header: Bytes): OpenedPieces {
	let fault: BackupFault | undefined;
	async function whyNot(piece: Bytes, number: number, isLast: boolean): Promise<BackupFault> {
		const isCut = isLast && (await openPiece(key, piece, pieceParams(number, false, header)));
		if (isCut) return { kind: "truncated" };
		return { kind: number === 0 ? "wrong-passphrase" : "damaged" };
	}
	return {
		async *pieces() {
			let isLast = false;
			for (let number = 0; !isLast; number++) {
				const piece = await queue.take(PIECE + TAG);
				isLast = await queue.isEmpty();
				const plain = await openPiece(key, piece, pieceParams(number, isLast, header));
				if (!plain) {
					fault = await whyNot(piece, number, isLast);
					return;
				}
				yield plain;
			}
		},
		fault: () => fault,
	};
}

async function openPiece(key: CryptoKey, piece: Bytes, params: AesGcmParams): Promise<Bytes | undefined> {
	try {
		return new Uint8Array(await crypto.subtle.decrypt(params, key, piece));
	} catch {
		// The one failure WebCrypto has here: the tag does not fit.
		return undefined;
	}
}
