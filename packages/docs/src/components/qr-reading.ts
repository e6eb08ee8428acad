import { decodeQR } from "qr/decode.js";

/** Large pictures are read smaller: a QR code needs no more, and a phone's memory is short. */
const LARGEST = 1600;

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The text of the QR code among these pixels, if there is one. */
export function qrOf(image: Pixels): string | undefined {
  try {
    return decodeQR(image, { timeLimit: 1500 });
  } catch {
    return undefined;
  }
}

/** Mã QR trong một ảnh: the text, if there is a code in it. Rejects where the file is no picture. */
export async function qrOfPicture(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LARGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d")!;
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return qrOf(context.getImageData(0, 0, canvas.width, canvas.height));
}
