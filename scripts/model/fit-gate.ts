import { FEATURE_COUNT } from '../../src/core/lexicon/features.js';
import { Gate } from '../../src/core/lexicon/gate.js';
import { ByteWriter, packModelFile } from './model-writer.js';

export interface Example {
  readonly features: Float32Array;
  readonly right: boolean;
  readonly weight: number;
}

/** So many gates are fitted, from different beginnings, and their odds averaged: they do not make the same mistakes. */
const GATES = 4;
const HIDDEN_UNITS = 12;
/** Weights of one hidden unit: of the features, its bias, and of its output. */
const ROW = FEATURE_COUNT + 2;
const EPOCHS = 22;
const BATCH = 128;
const DECAY = 2e-4;
const CALIBRATION_STEPS = 4000;
const CALIBRATION_RATE = 0.5;

/** Fits the gate to examples: several, joined into one whose odds are the mean of theirs. */
export function fitGate(examples: readonly Example[], random: () => number): Gate {
  const gates = Array.from({ length: GATES }, () => fitOne(examples, random));
  const hidden = gates.flatMap(({ weights }) => [...weights.subarray(0, -1)].map((weight, i) => ((i + 1) % ROW === 0 ? weight / GATES : weight)));
  const bias = gates.reduce((sum, { weights }) => sum + (weights.at(-1) ?? 0), 0) / GATES;
  return new Gate(Float32Array.from([...hidden, bias]), HIDDEN_UNITS * GATES);
}

/** Fits one gate by gradient descent (Adam: Kingma and Ba 2015) on the cross-entropy. */
function fitOne(examples: readonly Example[], random: () => number): Gate {
  const weights = Float32Array.from({ length: HIDDEN_UNITS * ROW + 1 }, () => (random() - 0.5) * 0.5);
  const [gradient, mean, square] = [new Float32Array(weights.length), new Float32Array(weights.length), new Float32Array(weights.length)];
  const gate = new Gate(weights, HIDDEN_UNITS);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = Array.from(examples, (_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = 0.004 * 0.5 * (1 + Math.cos((Math.PI * epoch) / EPOCHS)) + 1e-5;
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      for (const index of order.slice(from, from + BATCH)) {
        const example = examples[index];
        if (example) addGradient(gate, example, gradient);
      }
      step++;
      const [meanShare, squareShare] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let i = 0; i < weights.length; i++) {
        const slope = (gradient[i] ?? 0) / BATCH + DECAY * (weights[i] ?? 0);
        mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * slope;
        square[i] = 0.999 * (square[i] ?? 0) + 0.001 * slope * slope;
        weights[i] = (weights[i] ?? 0) - (rate * (mean[i] ?? 0)) / meanShare / (Math.sqrt((square[i] ?? 0) / squareShare) + 1e-8);
      }
    }
  }
  return gate;
}

function addGradient(gate: Gate, { features, right, weight }: Example, gradient: Float32Array): void {
  const { weights, units, hidden } = gate;
  const error = (gate.probability(features) - (right ? 1 : 0)) * weight;
  gradient[units * ROW] = (gradient[units * ROW] ?? 0) + error;
  for (let unit = 0; unit < units; unit++) {
    const activation = hidden[unit] ?? 0;
    const at = unit * ROW;
    const below = error * (weights[at + FEATURE_COUNT + 1] ?? 0) * (1 - activation * activation);
    for (let i = 0; i < FEATURE_COUNT; i++) gradient[at + i] = (gradient[at + i] ?? 0) + below * (features[i] ?? 0);
    gradient[at + FEATURE_COUNT] = (gradient[at + FEATURE_COUNT] ?? 0) + below;
    gradient[at + FEATURE_COUNT + 1] = (gradient[at + FEATURE_COUNT + 1] ?? 0) + error * activation;
  }
}

/**
 * The gate with its odds scaled and shifted so that its probabilities are those of the examples (Platt 1999: "Probabilistic
 * outputs for support vector machines").
 */
export function calibrate(gate: Gate, examples: readonly Example[]): Gate {
  const odds = examples.map(({ features, right }) => ({ odds: logit(gate.probability(features)), right: right ? 1 : 0 }));
  let [scale, shift] = [1, 0];
  for (let step = 0; step < CALIBRATION_STEPS; step++) {
    let [slope, offset] = [0, 0];
    for (const { odds: value, right } of odds) {
      const error = 1 / (1 + Math.exp(-scale * value - shift)) - right;
      slope += (error * value) / odds.length;
      offset += error / odds.length;
    }
    scale -= CALIBRATION_RATE * slope;
    shift -= CALIBRATION_RATE * offset;
  }
  console.log(`calibrated on ${odds.length} suggestions: odds × ${scale.toFixed(2)} + ${shift.toFixed(2)}`);
  const weights = gate.weights.slice();
  for (let at = ROW - 1; at < weights.length; at += ROW) weights[at] = (weights[at] ?? 0) * scale;
  weights[weights.length - 1] = (weights.at(-1) ?? 0) * scale + shift;
  return new Gate(weights, gate.units);
}

function logit(probability: number): number {
  const bounded = Math.min(1 - 1e-7, Math.max(1e-7, probability));
  return Math.log(bounded / (1 - bounded));
}

export function packGate(gate: Gate): Uint8Array {
  const writer = new ByteWriter();
  writer.number(gate.units);
  writer.all(new Uint8Array(gate.weights.slice().buffer));
  return packModelFile('gate', writer.toBytes());
}
