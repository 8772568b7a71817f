import { JoinedText, type Seam } from '../text/joined.js';
import { moved, type Span } from '../text/span.js';

/** A joined text whose source was placed at an offset of a longer one. */
export class MovedText extends JoinedText {
  constructor(private readonly inner: JoinedText, private readonly by: number) {
    super('', [], []);
  }

  override get text(): string {
    return this.inner.text;
  }

  override get seams(): readonly Seam[] {
    return this.inner.seams.map(({ at, cut }) => ({ at, cut: moved(cut, this.by) }));
  }

  override sourceOf(offset: number): number {
    return this.inner.sourceOf(offset) + this.by;
  }

  override toSourcePieces(span: Span): Span[] {
    return this.inner.toSourcePieces(span).map((piece) => moved(piece, this.by));
  }
}
