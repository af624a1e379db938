/** The stream of a picture as a PDF file holds it. */
export interface PictureStream {
  /** Entries of its dictionary besides type, length and filter (ISO 32000-1 8.9.5). */
  readonly entries: string;
  readonly data: Uint8Array;
  /** Whether `data` is encoded already and `entries` name its filter. */
  readonly isEncoded: boolean;
}

/** A picture and, where parts of it are clear, how much of each point covers what lies below. */
export interface PdfPicture extends PictureStream {
  readonly softMask?: PictureStream;
}

/** Size, colours and bits of a picture. */
export function pictureEntries(width: number, height: number, colors: string, bits: number): string {
  return `/Width ${width}/Height ${height}/ColorSpace${colors}/BitsPerComponent ${bits}`;
}
