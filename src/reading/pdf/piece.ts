/** A stretch of text on a page, as the file draws it. Units are points, from the upper left corner of the page as it is shown. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand, downwards. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Upright text only: stamps and watermarks across are no part of it. */
  readonly pieces: readonly PdfPiece[];
}
