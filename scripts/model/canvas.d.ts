/** What the model build uses of @napi-rs/canvas, so that types can be checked where only the packages of the root are installed. */
declare module '@napi-rs/canvas' {
  export const GlobalFonts: { registerFromPath(path: string): unknown };

  export function createCanvas(width: number, height: number): Canvas;

  export interface Canvas {
    getContext(kind: '2d'): SKRSContext2D;
    toBuffer(type: 'image/png'): Buffer;
  }

  export interface SKRSContext2D {
    fillStyle: string;
    filter: string;
    font: string;
    textAlign: string;
    textBaseline: string;
    drawImage(image: Canvas, x: number, y: number): void;
    fillRect(x: number, y: number, width: number, height: number): void;
    fillText(text: string, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): ImageData;
    putImageData(image: ImageData, x: number, y: number): void;
  }

  export interface ImageData {
    readonly data: Uint8ClampedArray;
  }
}
