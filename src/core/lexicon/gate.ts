import { FEATURE_COUNT } from './features.js';
import type { ByteReader } from './model-file.js';

/**
 * The gate: how probable it is that a candidate is what the page had in print, from its features. A network of one
 * hidden layer, fitted by `npm run build:model` on text and errors made for it.
 */
export class Gate {
  readonly #hidden: Float32Array;

  /**
   * @param weights for each hidden unit: one weight a feature, the bias, the weight of its output; last the bias of the output
   */
  constructor(readonly weights: Float32Array, readonly units: number) {
    this.#hidden = new Float32Array(units);
  }

  /** @throws ModelError when the content ends too early */
  static read(reader: ByteReader): Gate {
    const units = reader.number();
    const bytes = reader.take((units * (FEATURE_COUNT + 2) + 1) * 4).slice();
    const view = new DataView(bytes.buffer);
    const weights = Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4, true));
    return new Gate(weights, units);
  }

  /**
   * The probability, 0 to 1.
   * @param prior added to the logarithm of the odds
   */
  probability(features: Float32Array, prior = 0): number {
    const { weights, units } = this;
    const hidden = this.#hidden;
    const row = FEATURE_COUNT + 2;
    let sum = weights[units * row] as number;
    for (let unit = 0; unit < units; unit++) {
      let input = weights[unit * row + FEATURE_COUNT] as number;
      for (let i = 0; i < FEATURE_COUNT; i++) input += (weights[unit * row + i] as number) * (features[i] as number);
      const activation = Math.tanh(input);
      hidden[unit] = activation;
      sum += activation * (weights[unit * row + FEATURE_COUNT + 1] as number);
    }
    return 1 / (1 + Math.exp(-sum - prior));
  }

  /** Activations of the hidden layer in the last call of `probability`. */
  get hidden(): Float32Array {
    return this.#hidden;
  }
}
